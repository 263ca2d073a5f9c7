package io.github.casereview.json.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IssueTest {
    private static final Place PLACE = new Place("/a", 2, 3);
    private static final Issue PLAIN = ReaderCode.VALUE_NULL.at(PLACE, "expected a value, found null");

    @Test
    void begins_with_nothing_optional() {
        assertThat(PLAIN)
                .isEqualTo(new Issue(
                        "VALUE_NULL",
                        Severity.ERROR,
                        Stage.STRUCTURE,
                        PLACE,
                        "expected a value, found null",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()));
    }

    @Test
    void each_part_is_added_to_the_others() {
        Place other = new Place("/b", 4, 5);
        Span span = new Span(1, 2);
        Issue all = PLAIN.withSuggestion("id")
                .withRelated(List.of(other))
                .withSpan(span)
                .withRecord(7)
                .withValue("null")
                .withSeverity(Severity.WARNING)
                .withPlace(other);
        assertThat(all)
                .isEqualTo(new Issue(
                        "VALUE_NULL",
                        Severity.WARNING,
                        Stage.STRUCTURE,
                        other,
                        "expected a value, found null",
                        Optional.of("id"),
                        List.of(other),
                        Optional.of(span),
                        OptionalInt.of(7),
                        Optional.of("null")));
    }

    @Test
    void tells_code_severity_and_place_only() {
        assertThat(PLAIN.withValue("x")).hasToString("error VALUE_NULL at /a 2:3");
    }
}
