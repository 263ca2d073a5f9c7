package io.github.casereview.validation.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPartsTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "a \"b c\" d | 2 | 7",
                "a \u201cb c\u201d d | 2 | 7",
                "a \u2018b's\u2019 d | 2 | 7",
                "a 'it is' d | 2 | 9",
                "a \u201cb \u2018c\u2019 d\u201d | 2 | 11",
                "a \u00abb\u00bb | 2 | 5",
                "a \u2018b' c' | 2 | 5"
            },
            delimiter = '|')
    void stand_between_their_marks(String text, int start, int end) {
        assertThat(QuotedParts.of(NormalText.of(text))).isEqualTo(List.of(new Span(start, end)));
    }

    @Test
    void stand_at_the_very_beginning() {
        assertThat(QuotedParts.of(NormalText.of("'a' b"))).isEqualTo(List.of(new Span(0, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"b c",
                "the child's book",
                "the children's books",
                "a \u201cb \u201cc",
                "5\" and more",
                "b\u201d c",
                "a'b c' d"
            })
    void are_none_where_a_mark_is_alone(String text) {
        assertThat(QuotedParts.of(NormalText.of(text))).isEmpty();
    }
}
