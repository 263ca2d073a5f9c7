package io.github.casereview.validation.sample;

import static io.github.casereview.validation.assertj.ReviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.value.Identified;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReviewsTest {
    static Stream<ReviewRecord> samples() {
        return Stream.of(
                SampleReviews.smallest().build(),
                SampleReviews.catalogueEntry().build(),
                SampleReviews.overviewReport().build(),
                SampleReviews.collection().build());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void have_no_issue_in_memory(ReviewRecord sample) {
        assertThat(sample).hasNoIssues();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void have_no_issue_as_files_and_come_back_as_they_were(ReviewRecord sample) {
        String text = ReviewJson.writer().write(sample);
        assertThat(ReviewChecker.standard().check(text)).hasNoIssues();
        assertThat(ReviewJson.recordReader().read(text).value()).contains(sample);
    }

    @Test
    void tell_a_chain_from_a_finding_to_an_action() {
        CaseReview review = SampleReviews.overviewReport().build();
        assertThat(review.trace().from("f-1").stream().map(Identified::getId))
                .containsExactly("lp-1", "r-1", "accepts", "meetings");
        assertThat(review.trace().unanswered()).isEmpty();
    }
}
