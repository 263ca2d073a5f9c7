package io.github.casereview.json.scan;

import static io.github.casereview.json.scan.Scanned.raw;
import static io.github.casereview.json.scan.Scanned.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncodingFaultsTest {
    @TestFactory
    Stream<DynamicTest> invalid_bytes_stand_at_their_line_and_column() {
        return Stream.of(
                        "\u00FF",
                        "\u00FE",
                        "\u0080",
                        "\u00BF",
                        "\u00C0\u0080",
                        "\u00C1\u00BF",
                        "\u00E0\u0080\u00AF",
                        "\u00F0\u0080\u0080\u00AF",
                        "\u00ED\u00A0\u0080",
                        "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080",
                        "\u00F4\u0090\u0080\u0080",
                        "\u00F5\u0080\u0080\u0080",
                        "\u00F8\u0088\u0080\u0080\u0080",
                        "\u00E2\u0082",
                        "\u00F0\u009F\u0098",
                        "\u00C3")
                .flatMap(bytes -> table(
                        raw("H09", "{\"a\":\"" + bytes + "\"}", "ENCODING_INVALID 1:7"),
                        raw("H09", "{\r\n\t\"" + bytes + "\":1}", "ENCODING_INVALID 2:3"),
                        raw("H09", "[\"\u00C3\u00A9\u00F0\u009F\u0098\u0080" + bytes + "\"]", "ENCODING_INVALID 1:6"),
                        raw("H09", "[1]\n" + bytes + " ", "ENCODING_INVALID 2:1")));
    }

    @TestFactory
    Stream<DynamicTest> a_cut_in_a_character_is_a_cut() {
        return table(
                raw("H02 in a string", "{\"a\":\"\u00E2\u0082", "END_UNEXPECTED 1:7 opened 1:6"),
                raw("H02 between tokens", "[1,\u00C3", "END_UNEXPECTED 1:4 opened 1:1"),
                raw("H09 after the end", "{}\u00F0\u009F", "ENCODING_INVALID 1:3"),
                raw("H09 alone", "\u00C3", "ENCODING_INVALID 1:1"));
    }

    @TestFactory
    Stream<DynamicTest> the_first_fault_of_the_text_is_told() {
        return table(
                raw("comma first", "[1,,\"\u00FF\"]", "CHARACTER_UNEXPECTED 1:4"),
                raw("byte first", "[\"\u00FF\",,]", "ENCODING_INVALID 1:3"),
                raw("other format in Latin-1", "name,caf\u00E9\n", "NOT_JSON 1:1"),
                raw("byte first, many lines", "\n\n[\"\u00FF", "ENCODING_INVALID 3:3"));
    }

    @Test
    void latin_1_and_windows_1252_are_suspected() {
        assertThat(message("{\"name\":\"Caf\u00E9 Noir\"}")).endsWith("found what looks like Windows-1252 or Latin-1");
        assertThat(message("{\"name\":\"\u0093so\u0094 it was\"}")).endsWith("found what looks like Windows-1252");
        assertThat(message("[\"\u00E9\u00E0\"]")).endsWith("found what looks like Windows-1252 or Latin-1");
        assertThat(message("[\"\u00C0\u0080\"]")).endsWith("found a byte that is not");
        assertThat(message("[\"\u00FF\"]")).endsWith("found a byte that is not");
    }

    private static String message(String latin1) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return String.valueOf(
                Scanned.fault(SourceText.decode(bytes), Limits.STANDARD).getMessage());
    }

    @TestFactory
    Stream<DynamicTest> byte_order_marks() {
        return table(
                raw("H12 one", "\u00EF\u00BB\u00BF{}", "ok"),
                raw("H12 positions unshifted", "\u00EF\u00BB\u00BF[1,]", "CHARACTER_UNEXPECTED 1:4 opened 1:1"),
                raw("H12 two", "\u00EF\u00BB\u00BF\u00EF\u00BB\u00BF{}", "CHARACTER_UNEXPECTED 1:1"),
                raw("H12 before another format", "\u00EF\u00BB\u00BF<html>", "NOT_JSON 1:1"),
                raw("H12 later", "{}\u00EF\u00BB\u00BF", "CONTENT_AFTER_END 1:3"),
                raw("H12 cut", "\u00EF\u00BB", "ENCODING_INVALID 1:1"),
                raw("H12 then an invalid byte", "\u00EF\u00BB\u00BF[\u00FF]", "ENCODING_INVALID 1:2"));
    }

    @Test
    void strings_with_lone_surrogates_are_refused_at_their_place() {
        assertThat(Scanned.answer("[\"a\uD800\"]")).isEqualTo("SURROGATE_UNPAIRED 1:4");
        assertThat(Scanned.answer("[\n\"\uDE00\uD83D\"]")).isEqualTo("SURROGATE_UNPAIRED 2:2");
        assertThat(Scanned.answer("\uD83D")).isEqualTo("SURROGATE_UNPAIRED 1:1");
        assertThat(Scanned.answer("[\"\uD83D\uDE00\"]")).isEqualTo("ok");
        assertThat(Scanned.answer("[1,,\"\uD800\"]")).isEqualTo("CHARACTER_UNEXPECTED 1:4");
    }
}
