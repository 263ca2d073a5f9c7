package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import java.util.Optional;

/**
 * A report with the review that it is about, for reports that also show the review.
 *
 * @param report what was found
 * @param review the review or collection; empty where it could not be read whole
 */
public record CheckedFile(Report report, Optional<ReviewRecord> review) {
    /** {@return a report alone} */
    public static CheckedFile of(Report report) {
        return new CheckedFile(report, Optional.empty());
    }

    /** {@return a report with what was read, where it was read whole} */
    public static CheckedFile of(Report report, ReadResult<? extends ReviewRecord> read) {
        return new CheckedFile(report, read.value().map(ReviewRecord.class::cast));
    }

    /** {@return the counts of the report alone} */
    @Override
    public String toString() {
        return "CheckedFile{" + report + "}";
    }
}
