package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import java.util.List;
import java.util.Optional;

/**
 * A report with the reviews that it is about, for reports that also show the reviews.
 *
 * @param report what was found
 * @param reviews what the file holds, as far as it could be read whole: one, or one a line
 * @param more how many more reviews it holds than are kept here
 */
public record CheckedFile(Report report, List<HeldReview> reviews, int more) {
    /** Keeps its own copy of the list. */
    public CheckedFile {
        reviews = List.copyOf(reviews);
    }

    /** A report on a file that holds one review. */
    public CheckedFile(Report report, Optional<ReviewRecord> review) {
        this(report, review.map(each -> new HeldReview(0, each)).stream().toList(), 0);
    }

    /** {@return a report alone} */
    public static CheckedFile of(Report report) {
        return new CheckedFile(report, List.of(), 0);
    }

    /** {@return a report with what was read, where it was read whole} */
    public static CheckedFile of(Report report, ReadResult<? extends ReviewRecord> read) {
        return new CheckedFile(report, read.value().map(ReviewRecord.class::cast));
    }

    static CheckedFile of(LineReport line, ReadResult<? extends ReviewRecord> read) {
        return new CheckedFile(
                line.report(),
                read.value().map(each -> new HeldReview(line.line(), each)).stream()
                        .toList(),
                0);
    }

    /** {@return the review or collection that is the whole file; empty where it could not be read whole} */
    public Optional<ReviewRecord> review() {
        return reviews.stream().filter(each -> each.line() == 0).findFirst().map(HeldReview::review);
    }

    /** {@return the same reviews with another report} */
    public CheckedFile with(Report other) {
        return new CheckedFile(other, reviews, more);
    }

    /** {@return the same reviews with a report that does not say what they say} */
    public CheckedFile withoutValues() {
        return with(report.withoutValues());
    }

    /** {@return the counts of the report alone} */
    @Override
    public String toString() {
        return "CheckedFile{" + report + "}";
    }
}
