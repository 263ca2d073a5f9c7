package io.github.casereview.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBytesTest {
    private static final int LONGEST = 200_000;

    private final LineBytes line = new LineBytes(LONGEST);

    private void add(String text) {
        byte[] bytes = ("??" + text + "??").getBytes(StandardCharsets.US_ASCII);
        line.add(bytes, 2, bytes.length - 2);
    }

    private String text() {
        return line.line(1, 0).text().text();
    }

    /** No two characters near each other are alike. */
    private static String letters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('!' + (i * 7 + i / 93) % 90));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, LONGEST})
    void are_kept_whole_however_they_come(int length) {
        String whole = letters(length);
        add(whole);
        assertThat(text()).isEqualTo(whole);
        line.clear();
        for (int at = 0; at < length; at += 40_000) {
            add(whole.substring(at, Math.min(length, at + 40_000)));
        }
        assertThat(text()).isEqualTo(whole);
        assertThat(line.line(1, 0).text().fault()).isEmpty();
    }

    @Test
    void of_a_line_that_is_too_long_are_the_first_only() {
        String whole = letters(LONGEST + 2);
        add(whole);
        assertThat(line.line(1, 0).text().fault().orElseThrow().code()).hasToString("DOCUMENT_TOO_LARGE");
        line.clear();
        add(whole.substring(0, LONGEST));
        add("xy");
        add("z");
        assertThat(line.line(1, 0).text().fault().orElseThrow().code()).hasToString("DOCUMENT_TOO_LARGE");
        line.clear();
        add("short");
        assertThat(text()).isEqualTo("short");
    }

    @Test
    void another_format_is_told_by_the_first_of_a_line_that_is_too_long() {
        add("%PDF-1.7 ");
        add(letters(LONGEST));
        add(letters(LONGEST));
        assertThat(line.line(1, 0).text().fault().orElseThrow().code()).hasToString("NOT_JSON");
    }

    @Test
    void end_before_one_carriage_return() {
        add("a\r");
        assertThat(text()).isEqualTo("a");
        assertThat(line.linesWithin()).isZero();
        line.clear();
        add("\ra\r");
        add("\r");
        assertThat(text()).isEqualTo("\ra\r");
        assertThat(line.linesWithin()).isEqualTo(2);
        line.clear();
        add("a\rb");
        assertThat(text()).isEqualTo("a\rb");
        assertThat(line.linesWithin()).isEqualTo(1);
    }

    @Test
    void are_blank_as_long_as_nothing_but_blanks_is_added() {
        assertThat(line.isEmpty()).isTrue();
        add("");
        assertThat(line.isEmpty()).isTrue();
        add(" \t\r");
        assertThat(line.isEmpty()).isFalse();
        assertThat(line.line(1, 0).isBlank()).isTrue();
        add("x ");
        assertThat(line.line(1, 0).isBlank()).isFalse();
        line.clear();
        assertThat(line.isEmpty()).isTrue();
        assertThat(line.line(1, 0).isBlank()).isTrue();
        assertThat(line.linesWithin()).isZero();
    }
}
