package io.github.casereview.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Where zeros tell an encoding, and where there are too few of them. */
class WideTextTest {
    @Test
    void half_of_the_units_in_ascii_are_enough() {
        assertThat(found("\"\u0416\u0416\"", "UTF-16LE")).isEqualTo("expected text in UTF-8, found UTF-16LE");
        assertThat(found("\"\u0416\u0416\"", "UTF-16BE")).isEqualTo("expected text in UTF-8, found UTF-16BE");
        assertThat(found("\"\u0416\u0416\u0416\"", "UTF-16LE")).isEqualTo("none");
        assertThat(found("\"\u0416\u0416\u0416\"", "UTF-16BE")).isEqualTo("none");
    }

    @Test
    void hardly_a_low_byte_is_zero() {
        assertThat(found("\"\u0100\"\"", "UTF-16LE")).isEqualTo("expected text in UTF-8, found UTF-16LE");
        assertThat(found("\"\u0100\"", "UTF-16LE")).isEqualTo("none");
        assertThat(found("\"\u0100\"", "UTF-16BE")).isEqualTo("none");
    }

    @Test
    void a_longer_text_may_end_within_a_unit() {
        assertThat(found(new byte[] {'1', 0, ' ', 0, ' ', 0, ' '})).isEqualTo("none");
        assertThat(found(new byte[] {'1', 0, ' ', 0, ' ', 0, ' ', 0, ' '}))
                .isEqualTo("expected text in UTF-8, found UTF-16LE");
    }

    @Test
    void only_the_beginning_is_looked_at() {
        String latin = "[\"" + "a".repeat(30);
        assertThat(found(latin + "\u0416".repeat(100), "UTF-16LE")).endsWith("UTF-16LE");
        assertThat(found("[\"" + "\u0416".repeat(30) + "a".repeat(100), "UTF-16LE"))
                .isEqualTo("none");
    }

    @Test
    void two_bytes_are_enough_and_one_is_not() {
        assertThat(found(new byte[] {'1', 0})).endsWith("UTF-16LE");
        assertThat(found(new byte[] {0, '1'})).endsWith("UTF-16BE");
        assertThat(found(new byte[] {'1'})).isEqualTo("none");
        assertThat(found(new byte[] {0})).isEqualTo("none");
        assertThat(found(new byte[] {0, 0, 0, '1'})).endsWith("UTF-32BE");
        assertThat(found(new byte[] {0, 0, 0})).isEqualTo("none");
        assertThat(found(new byte[] {'1', 0, 0, 0})).endsWith("UTF-32LE");
    }

    private static String found(String text, String encoding) {
        return found(text.getBytes(Charset.forName(encoding)));
    }

    private static String found(byte[] bytes) {
        return SourceText.decode(bytes)
                .fault()
                .map(fault -> String.valueOf(fault.getMessage()))
                .orElse("none");
    }
}
