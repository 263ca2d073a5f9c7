package io.github.casereview.validation.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001b', \\u001B",
        "'\n', \\u000A",
        "\u0085, \\u0085",
        "\u202e, \\u202E",
        "\ufeff, \\uFEFF",
        "'\u2028', \\u2028",
        "'\u2029', \\u2029",
        "\u0378, \\u0378"
    })
    void escapes_what_acts_on_a_terminal_or_does_not_show(String text, String shown) {
        assertThat(Printable.of("a" + text + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void escapes_half_of_a_pair() {
        assertThat(Printable.of("\ud83d!")).isEqualTo("\\uD83D!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ask each child.", "\u00e9 \u00a3 \u2026 \u4e2d", "\ud83d\ude00", "e\u0301", " \u00a0"})
    void leaves_all_other_characters_as_they_are(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 31", "WARNING, 33", "INFO, 36"})
    void each_severity_has_a_colour_of_its_own(Severity severity, int colour) {
        assertThat(Ink.COLOURED.severity(severity, "x")).isEqualTo("\u001b[1;" + colour + "mx\u001b[0m");
        assertThat(Ink.PLAIN.severity(severity, "x")).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_out_is_bold_and_nothing_is_left_as_nothing(Ink ink) {
        assertThat(ink.strong("x")).isEqualTo(ink == Ink.PLAIN ? "x" : "\u001b[1mx\u001b[0m");
        assertThat(ink.strong("")).isEmpty();
    }
}
