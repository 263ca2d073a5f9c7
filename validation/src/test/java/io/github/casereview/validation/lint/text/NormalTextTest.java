package io.github.casereview.validation.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "a%40b | a@b",
                "a\u00b4b`c | a'b'c",
                "a\u0001b\u007fc | abc",
                "a\u0085b\u2800c | a b c",
                "1\u0301 9\u0323 0\u20e3 | 1 9 0",
                "\u0915\u0941 | \u0915\u0941",
                "\u05e9\u05b8 | \u05e9\u05b8",
                "\u03b1\u0301\u0437 | a3",
                "\u1100\u1161 | \uac00",
                "x\ufe0f\u180ey\ufff0z | xyz",
                "&#65;&#x62;&#099; | abc",
                "&#32;&#127;&#1114;&amp; | &#32;&#127;&#1114;&amp;"
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

    @ParameterizedTest
    @CsvSource({
        "12 Sample R0ad, 12 sample road",
        "3 0ct 2Ol4, 3 oct 2014",
        "the I5th and 3Ist, the 15th and 31st",
        "KlNG SAMPlE, king sampie",
        "Examp1e, example",
        "Rem. O8/O8, rem. 08/08"
    })
    void what_a_scanner_took_for_each_other_is_read_as_it_was_meant(String scanned, String meant) {
        NormalText read = NormalText.of(scanned).misread('l').orElseThrow();
        assertThat(read.part(0, read.length())).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1st, 2nd and 23rd",
                "C1 and P2 in Y10",
                "12 years, 3.5 kg",
                "10am to 1:30pm",
                "LAC at 12",
                "All well"
            })
    void what_was_scanned_well_is_read_once(String text) {
        assertThat(NormalText.of(text).misread('l')).isEmpty();
    }

    @Test
    void a_one_inside_a_word_can_be_two_letters() {
        assertThat(NormalText.of("B1rth").misread('i').map(read -> read.part(0, read.length())))
                .contains("birth");
        assertThat(NormalText.of("Schoo1").misread('l').map(read -> read.part(0, read.length())))
                .contains("school");
    }

    @Test
    void what_was_misread_is_known_by_its_place_and_its_capital() {
        NormalText read = NormalText.of("a 0xamp1E").misread('l').orElseThrow();
        assertThat(read.isCapital(2)).isTrue();
        assertThat(read.isCapital(6)).isFalse();
        assertThat(read.span(2, 9)).isEqualTo(new Span(2, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "3x4mp1e, example",
        "S@mp!e, sampie",
        "5ampl$e, samplse",
        "m00r, moor",
        "00m, oom",
        "000m, 0oom",
        "a7, at",
        "8ox, box",
        "xyz9b, xyzgb"
    })
    void digits_and_marks_in_words_are_read_as_letters(String disguised, String meant) {
        NormalText read = NormalText.of(disguised).undisguised().get(0);
        assertThat(read.part(0, read.length())).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 345", "a @ b", "a@ b", "a @b", "end!", "$5", "a 1 b", "a26", "(3) (a)", "a%5", "a$"})
    void digits_and_marks_beside_words_are_left(String text) {
        assertThat(NormalText.of(text).undisguised()).isEmpty();
    }

    @Test
    void a_plain_text_has_no_other_reading() {
        NormalText plain = NormalText.of("plain words, and no more");
        assertThat(plain.drawnTogether()).isEmpty();
        assertThat(plain.undisguised()).isEmpty();
        assertThat(plain.misread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"**Mr** **Example**, mr example", "[Mr] [Example], mr example", "16~05~2018, 16-05-2018"})
    void marks_that_set_words_off_are_left_out(String text, String plain) {
        NormalText read = NormalText.of(text).drawnTogether().orElseThrow();
        assertThat(read.part(0, read.length())).isEqualTo(plain);
    }
}
