package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.Rules;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.shape.Property;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.sample.SampleReviews;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a review says is ever evaluated or filled in, although expression language is at hand. */
class InertTextTest {
    private static final ReviewRecord SAMPLE = ReviewJson.recordReader()
            .read(Path.of("../json/samples/knowsley-newsletter-2016-17-2.json"))
            .value()
            .orElseThrow();

    /** Its message is evaluated, so that the other tests here are about something. */
    static final class Evaluated {
        @NotNull(message = "${191*7}")
        private final String name = null;
    }

    static String[] texts() {
        return new String[] {
            "${191*7}",
            "{jakarta.validation.constraints.NotNull.message}",
            "{io.github.casereview.issue}",
            "{errorsOnly} {message}",
            "#{191*7} \\${191*7} \\{errorsOnly\\}",
            "${validatedValue}",
            "\\",
            "{",
            "}${"
        };
    }

    @Test
    void expression_language_is_at_hand() {
        assertThat(Found.PLAIN.validate(new Evaluated()))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("1337");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void words_and_narrative_reach_no_message(String text) {
        assertInert(
                text,
                property -> property.constraint().isEmpty() || property.name().matches("text|words|quote"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_at_all_reaches_a_message(String text) {
        assertInert(text, property -> true);
    }

    private static void assertInert(String text, Predicate<Property> chosen) {
        ReviewRecord value = new Rewriting((property, old) -> chosen.test(property) ? text : old).of(SAMPLE);
        Set<ConstraintViolation<ReviewRecord>> violations = Found.PLAIN.validate(value, Rules.class);
        assertThat(violations)
                .isNotEmpty()
                .extracting(ConstraintViolation::getMessage)
                .filteredOn(message -> message.matches("(?s).*(1337|must not be null|[{}$\\\\]|false).*"))
                .isEmpty();
        assertThat(Found.lines(Found.issues(violations))).isEqualTo(Found.byChecker(value));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_a_rule_of_the_callers_own_says_is_told_as_it_is(String text) {
        assertTold(Found.running(saying(text)), text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void and_so_it_is_without_expression_language(String text) {
        Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(saying(text))
                .buildValidatorFactory()
                .getValidator();
        assertTold(plain, text);
    }

    private static void assertTold(Validator validator, String text) {
        Set<? extends ConstraintViolation<?>> violations =
                validator.validate(SampleReviews.smallest().build(), Rules.class);
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("expected " + text + ", found " + text);
        assertThat(Found.issues(violations))
                .extracting(Issue::message)
                .containsExactly("expected " + text + ", found " + text);
    }

    private static ReviewChecker saying(String text) {
        Definition definition =
                Definition.warning(text, (review, breaches) -> breaches.add(Breach.of(review.root(), text)));
        return ReviewChecker.standard().adding(Rule.of("OWN_RULE", definition));
    }
}
