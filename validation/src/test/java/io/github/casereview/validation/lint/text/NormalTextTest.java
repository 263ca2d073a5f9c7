package io.github.casereview.validation.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "AbC | abc",
                "a\u200bb\u00adc\ufeff | abc",
                "\uff21\uff42\uff11 | ab1",
                "\u0661\u0662\u06f3 | 123",
                "e\u0301 | e",
                "e\u200b\u0301 | e",
                "\u0915\u093f | \u0915\u093f",
                "\u0420\u0430 | pa",
                "Stra\u00dfe | strasse",
                "\ud835\udfd9\ud835\udfda | 12",
                "x\u2011y\u2013z | x-y-z",
                "a\u00a0b\u2003c | a b c",
                "a(at)b[dot]c | a@b.c",
                "a( AT )b{.}c | a@b.c",
                "a(not)b | a(not)b",
                "a%40b | a@b"
            },
            delimiter = '|')
    void folds(String text, String folded) {
        NormalText normal = NormalText.of(text);
        assertThat(normal.part(0, normal.length())).isEqualTo(folded);
    }

    @Test
    void every_unit_knows_where_it_came_from() {
        NormalText normal = NormalText.of("x\u200b\uff21e\u0301\ud835\udfd9(at)\u00df");
        assertThat(normal.part(0, normal.length())).isEqualTo("xae1@ss");
        assertThat(normal.span(0, 1)).isEqualTo(new Span(0, 1));
        assertThat(normal.span(1, 2)).isEqualTo(new Span(2, 3));
        assertThat(normal.span(2, 3)).isEqualTo(new Span(3, 5));
        assertThat(normal.span(3, 4)).isEqualTo(new Span(5, 7));
        assertThat(normal.span(4, 5)).isEqualTo(new Span(7, 11));
        assertThat(normal.span(5, 7)).isEqualTo(new Span(11, 12));
    }

    @Test
    void a_character_of_many_others_does_not_grow_the_text() {
        assertThat(NormalText.of("\ufdfa").length()).isOne();
    }

    @Test
    void hundreds_of_marks_on_one_letter_are_folded_in_bounded_parts() {
        NormalText normal = NormalText.of("a" + "\u0301\u0323".repeat(500));
        assertThat(normal.at(0)).isEqualTo('a');
        assertThat(normal.span(0, 1)).isEqualTo(new Span(0, 31));
    }

    @Test
    void says_only_its_size() {
        assertThat(NormalText.of("Example")).hasToString("NormalText{7}");
    }
}
