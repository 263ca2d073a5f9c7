package io.github.casereview.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.CaseReview;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.validation.sample.SampleReviews;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstraintCheckTest {
    private final CaseReview sample = SampleReviews.overviewReport().build();

    /** A constraint that no property of the model carries. */
    private record Other(@NotNull String name) {}

    @Test
    void finds_nothing_in_a_value_that_keeps_them_all() {
        assertThat(ConstraintCheck.standard().check(sample)).isEmpty();
        assertThat(ConstraintCheck.standard()).isSameAs(ConstraintCheck.standard());
    }

    @Test
    void gives_each_broken_one_the_code_and_the_place_that_the_reader_gives_it() {
        ItemSeries series =
                sample.getSeries().get(0).withCount(Count.builder().value(-1).build());
        CaseReview broken = sample.withId("No Id")
                .withSeries(series, sample.getSeries().get(1))
                .withLearningPoints(
                        sample.getLearningPoints().get(0),
                        sample.getLearningPoints().get(1).withAbout("child-a", "No Id"));
        assertThat(ConstraintCheck.standard().check(broken))
                .extracting(Issue::code, issue -> issue.place().pointer(), Issue::severity, Issue::stage)
                .containsExactly(
                        tuple("ID_MALFORMED", "/id", Severity.ERROR, Stage.STRUCTURE),
                        tuple("REFERENCE_MALFORMED", "/learningPoints/1/about/1", Severity.ERROR, Stage.STRUCTURE),
                        tuple("NUMBER_OUT_OF_RANGE", "/series/0/count/value", Severity.ERROR, Stage.STRUCTURE));
    }

    @Test
    void says_in_english_what_is_expected_and_nothing_of_what_stands_there() {
        CaseReview unnamed = sample.withLabels();
        CaseReview blank = sample.withLabels(Label.builder().text(" ").build());
        assertThat(ConstraintCheck.standard().check(unnamed))
                .extracting(issue -> issue.code() + " " + issue.place().pointer() + " " + issue.message())
                .containsExactly("PROPERTY_MISSING /labels expected at least one, found another value");
        assertThat(ConstraintCheck.standard().check(blank))
                .extracting(Issue::code, issue -> issue.place().pointer())
                .containsExactly(tuple("WORDS_MALFORMED", "/labels/0/text"));
    }

    @Test
    void knows_no_code_for_a_constraint_that_the_model_does_not_carry() {
        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(new Other(null)).stream()
                        .map(BrokenConstraint::issue)
                        .toList())
                .isEqualTo(List.of(Optional.empty()));
    }
}
