package io.github.casereview.validation.docs;

// sample: imports
import static io.github.casereview.validation.assertj.ReviewAssertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.junit.ReviewFileTests;
import io.github.casereview.validation.sample.SampleReviews;
// end
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code of {@code validation/docs/testing.md}, compiled and run; {@link DocsTest} compares the text. */
class TestingSample {
    // sample: file
    @Test
    void our_export_is_a_valid_review() {
        assertThat(Path.of("../json/samples/nspcc-2021-11.json")).isValidReview();
    }
    // end

    // sample: issue
    @Test
    void a_recommendation_that_rests_on_nothing_is_found() {
        CaseReview review = SampleReviews.overviewReport()
                .addRecommendation(Recommendation.builder()
                        .id("r-2")
                        .number("2")
                        .series("rec")
                        .addDerivedFrom("lp-9")
                        .build())
                .build();
        assertThat(review).hasIssue("REFERENCE_UNRESOLVED").at("/recommendations/1/derivedFrom/0");
    }
    // end

    // sample: folder
    @TestFactory
    Stream<DynamicTest> reviews() {
        return ReviewFileTests.in(Path.of("src/test/resources/io/github/casereview/validation/junit"));
    }
    // end

    // sample: waived
    @TestFactory
    Stream<DynamicTest> reviews_with_our_waivers() {
        Path folder = Path.of("src/test/resources/io/github/casereview/validation/waiver");
        ReviewChecker checker = ReviewChecker.standard().asOf(LocalDate.of(2026, 11, 21));
        return ReviewFileTests.in(folder, checker, folder.resolve("waivers.json"));
    }
    // end
}
