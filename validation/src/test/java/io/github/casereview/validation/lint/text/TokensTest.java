package io.github.casereview.validation.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static Tokens tokens(String text) {
        return Tokens.of(NormalText.of(text));
    }

    @Test
    void are_words_numbers_gaps_and_single_marks() {
        Tokens tokens = tokens("Ab12  (c)--\u0414x");
        List<String> kinds = IntStream.range(-1, tokens.count() + 1)
                .mapToObj(i -> tokens.kind(i) + " " + tokens.size(i))
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "NOTHING 0",
                        "WORD 2",
                        "NUMBER 2",
                        "GAP 2",
                        "MARK 1",
                        "WORD 1",
                        "MARK 1",
                        "MARK 1",
                        "MARK 1",
                        "WORD 2",
                        "NOTHING 0");
        assertThat(tokens.word(0)).isEqualTo("ab");
        assertThat(tokens.word(1)).isEqualTo("12");
        assertThat(tokens.word(2)).isEmpty();
        assertThat(tokens.word(99)).isEmpty();
        assertThat(tokens.span(0, 2)).isEqualTo(new Span(0, 4));
    }

    @Test
    void tell_words_up_to_a_length_that_no_list_goes_beyond() {
        assertThat(tokens("x".repeat(24)).word(0)).hasSize(24);
        assertThat(tokens("x".repeat(25)).word(0)).isEmpty();
    }

    @Test
    void tell_numbers_up_to_six_digits() {
        assertThat(tokens("123456").number(0)).isEqualTo(123_456);
        assertThat(tokens("1234567").number(0)).isEqualTo(-1);
        assertThat(tokens("a").number(0)).isEqualTo(-1);
    }

    @Test
    void tell_capitals() {
        Tokens tokens = tokens("Ab AB aB A 1");
        assertThat(IntStream.of(0, 2, 4, 6, 8).mapToObj(tokens::isCapitalised))
                .containsExactly(true, true, false, true, false);
        assertThat(IntStream.of(0, 2, 4, 6, 8).mapToObj(tokens::isCapitals))
                .containsExactly(false, true, false, true, false);
        assertThat(tokens.isCapitalAt(4, 1)).isTrue();
        assertThat(tokens.isCapitalAt(4, 2)).isFalse();
    }

    @Test
    void tell_what_stands_around() {
        Tokens tokens = tokens("a - b1");
        assertThat(tokens.afterGap(1)).isEqualTo(2);
        assertThat(tokens.afterGap(2)).isEqualTo(2);
        assertThat(tokens.beforeGap(3)).isEqualTo(2);
        assertThat(tokens.beforeGap(2)).isEqualTo(2);
        assertThat(tokens.afterMark(1)).isEqualTo(4);
        assertThat(tokens("a----b").afterMark(1)).isEqualTo(4);
        assertThat(tokens("a-").afterMark(1)).isEqualTo(2);
        assertThat(tokens.isNumberWithin(0, 5)).isTrue();
        assertThat(tokens.isNumberWithin(0, 4)).isFalse();
        assertThat(tokens.isNumberWithin(9, 9)).isFalse();
        assertThat(tokens("a b").isNumberWithin(0, 9)).isFalse();
    }

    @Test
    void tell_the_letters_before_and_behind() {
        Tokens tokens = tokens("d.o.b: 12 ab");
        assertThat(tokens.lettersBefore(7, 32)).isEqualTo("dob");
        assertThat(tokens.lettersBefore(7, 3)).isEqualTo("b");
        assertThat(tokens.lettersBefore(99, 2)).isEqualTo("ab");
        assertThat(tokens.lettersFrom(7, 32)).isEqualTo("ab");
        assertThat(tokens.lettersFrom(7, 4)).isEqualTo("a");
        assertThat(tokens.lettersFrom(99, 4)).isEmpty();
    }
}
