package io.github.casereview.validation.assertj;

import io.github.casereview.ReviewRecord;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.nio.file.Path;

/**
 * Where assertions on reviews start.
 *
 * <p>{@code assertThatReview} says the same as {@code assertThat}, for tests that also import the assertions of AssertJ
 * on paths. No failure message holds what stands in a review.
 */
public final class ReviewAssertions {
    private ReviewAssertions() {}

    /** {@return assertions on a file, which is read and checked by every rule} */
    public static ReportAssert assertThat(Path file) {
        return new ReportAssert(ReviewChecker.standard().check(file));
    }

    /** {@return assertions on a review or a collection built in memory, which is checked by every rule} */
    public static ReportAssert assertThat(ReviewRecord review) {
        return new ReportAssert(ReviewChecker.standard().check(review));
    }

    /** {@return assertions on what a check found} */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** {@return assertions on a file, which is read and checked by every rule} */
    public static ReportAssert assertThatReview(Path file) {
        return assertThat(file);
    }

    /** {@return assertions on a review or a collection built in memory, which is checked by every rule} */
    public static ReportAssert assertThatReview(ReviewRecord review) {
        return assertThat(review);
    }
}
