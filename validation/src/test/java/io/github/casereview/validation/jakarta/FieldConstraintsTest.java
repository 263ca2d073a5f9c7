package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.constraint.Rules;
import io.github.casereview.json.issue.Issue;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator with nothing set sees every constraint of every property, wherever in a record it is. */
class FieldConstraintsTest {
    static List<Constrained> constraints() {
        return Constrained.all();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void each_is_seen_once_at_its_json_name(Constrained constrained) {
        Set<ConstraintViolation<Object>> violations = Found.PLAIN.validate(Planting.of(constrained));
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString().replace(".<list element>", ""))
                .containsExactly(path(constrained.pointer()));
        assertThat(Found.issues(violations))
                .extracting(issue -> issue.place().pointer())
                .containsExactly(constrained.pointer());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void each_is_seen_beside_the_rules(Constrained constrained) {
        Object record = Planting.of(constrained);
        assertThat(Found.issues(Found.PLAIN.validate(record, Rules.class)))
                .extracting(Issue::code)
                .containsAll(Found.issues(Found.PLAIN.validate(record)).stream()
                        .map(Issue::code)
                        .toList());
    }

    @Test
    void there_are_many_on_many_types() {
        assertThat(constraints()).hasSizeGreaterThan(100);
        assertThat(constraints())
                .extracting(each -> each.constraint().annotationType().getSimpleName())
                .contains("NotEmpty", "PositiveOrZero", "Id", "ReviewId", "Reference", "Words", "Narrative")
                .contains("EdtfDate", "IsoLength", "ExtensionName");
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
