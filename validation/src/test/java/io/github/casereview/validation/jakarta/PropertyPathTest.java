package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.constraint.Rules;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.sample.SampleReviews;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPathTest {
    /** Something of an application that is not a review. */
    static final class Sender {
        @NotNull
        private final String name = null;
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/labels/0/text, /labels/0/text",
        "/extensions/a:b/c/1, /extensions",
        "/children/2/extensions/a:b, /children/2/extensions"
    })
    void ends_where_extensions_begin(String pointer, String path) {
        assertThat(PropertyPath.of(pointer).pointer()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "/labels, labels", "/labels/0, labels[0]", "/learningPoints/0/text, learningPoints[0].text"})
    void leads_a_violation_to_the_same_place(String pointer, String path) {
        Set<ConstraintViolation<CaseReview>> violations = Found.running(breaking(pointer))
                .validate(SampleReviews.smallest().build(), Rules.class);
        assertThat(violations)
                .extracting(violation -> violation
                        .getPropertyPath()
                        .toString()
                        .replace(".<iterable element>", "")
                        .replace(".<list element>", ""))
                .containsExactly(path);
        assertThat(Found.issues(violations))
                .extracting(issue -> issue.place().pointer())
                .containsExactly(pointer);
    }

    @Test
    void a_violation_that_no_review_caused_is_no_issue() {
        Set<ConstraintViolation<Sender>> violations = Found.PLAIN.validate(new Sender());
        assertThat(violations).hasSize(1);
        assertThat(violations.stream().map(ReviewViolations::issue)).containsOnly(Optional.empty());
    }

    @Test
    void nothing_is_asked_of_what_is_not_there() {
        assertThat(new RulesValidator().isValid(null, null)).isTrue();
    }

    private static ReviewChecker breaking(String pointer) {
        String way = pointer.replaceFirst("^/", "");
        Definition definition = Definition.warning(
                "nothing",
                (review, breaches) ->
                        breaches.add(Breach.of(review.root(), "something").in(way)));
        return ReviewChecker.standard().adding(Rule.of("OWN_RULE", definition));
    }
}
