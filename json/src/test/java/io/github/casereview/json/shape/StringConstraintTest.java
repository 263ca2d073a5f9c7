package io.github.casereview.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Words;
import io.github.casereview.json.issue.ReaderCode;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StringConstraintTest {
    private interface Sample {
        @Words
        String words();

        @EdtfDate
        String date();

        @NotEmpty
        String notOurs();

        @Nullable
        String notAConstraint();
    }

    private static Optional<StringConstraint> of(String method) {
        try {
            Annotation[] annotations = Sample.class.getDeclaredMethod(method).getAnnotations();
            Annotation[] ofType = Sample.class
                    .getDeclaredMethod(method)
                    .getAnnotatedReturnType()
                    .getAnnotations();
            return StringConstraint.of(annotations.length > 0 ? annotations[0] : ofType[0]);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void says_what_the_annotation_says() {
        StringConstraint words = of("words").orElseThrow();
        assertThat(words.type()).isEqualTo(Words.class).isNotEqualTo(Id.class);
        assertThat(words.code()).isEqualTo(ReaderCode.WORDS_MALFORMED);
        assertThat(words.expected()).isEqualTo("words that are not blank, at most 500 characters");
        assertThat(words.maximum()).contains(500);
        assertThat(words.pattern()).isPresent();
        assertThat(of("date").orElseThrow().maximum()).isEmpty();
    }

    @Test
    void holds_for_what_keeps_the_pattern_and_the_length() {
        StringConstraint words = of("words").orElseThrow();
        assertThat(words.holds("a")).isTrue();
        assertThat(words.holds("a".repeat(500))).isTrue();
        assertThat(words.holds("a".repeat(501))).isFalse();
        assertThat(words.holds(" ")).isFalse();
    }

    @Test
    void asks_the_validator_of_the_annotation_too() {
        StringConstraint date = of("date").orElseThrow();
        assertThat(date.holds("2015-02-28")).isTrue();
        assertThat(date.holds("2015-02-29")).isFalse();
        assertThat(date.holds("28 February 2015")).isFalse();
    }

    @Test
    void is_made_of_our_own_constraints_only() {
        assertThat(of("notOurs")).isEmpty();
        assertThat(of("notAConstraint")).isEmpty();
    }
}
