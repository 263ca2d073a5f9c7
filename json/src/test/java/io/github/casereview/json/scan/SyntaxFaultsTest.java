package io.github.casereview.json.scan;

import static io.github.casereview.json.scan.Scanned.row;
import static io.github.casereview.json.scan.Scanned.table;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SyntaxFaultsTest {
    @TestFactory
    Stream<DynamicTest> nothing_at_all() {
        return table(
                row("H01", "", "INPUT_EMPTY 1:1"),
                row("H01", " \t\r\n\n ", "INPUT_EMPTY 1:1"),
                row("H01", "\uFEFF", "INPUT_EMPTY 1:1"),
                row("H01", "\uFEFF\n", "INPUT_EMPTY 1:1"));
    }

    @TestFactory
    Stream<DynamicTest> cut_off() {
        return table(
                row("H02 in a string", "{\n \"a\": \"bc", "END_UNEXPECTED 2:10 opened 2:7"),
                row("H02 in a name", "{\"a", "END_UNEXPECTED 1:4 opened 1:2"),
                row("H02 in an escape", "[\"\\", "END_UNEXPECTED 1:4 opened 1:2"),
                row("H02 in a hex escape", "[\"\\u12", "END_UNEXPECTED 1:7 opened 1:2"),
                row("H02 between surrogates", "[\"\\ud83d", "END_UNEXPECTED 1:9 opened 1:2"),
                row("H02 between surrogates", "[\"\\ud83d\\", "END_UNEXPECTED 1:10 opened 1:2"),
                row("H02 between surrogates", "[\"\\ud83d\\ude", "END_UNEXPECTED 1:13 opened 1:2"),
                row("H02 after a key", "{\"a\"", "END_UNEXPECTED 1:5 opened 1:1"),
                row("H02 after a colon", "{\"a\":", "END_UNEXPECTED 1:6 opened 1:1"),
                row("H02 after a comma", "{\"a\":1,\n", "END_UNEXPECTED 2:1 opened 1:1"),
                row("H02 after a comma", "[1,", "END_UNEXPECTED 1:4 opened 1:1"),
                row("H02 in a number", "{\"a\":12", "END_UNEXPECTED 1:8 opened 1:1"),
                row("H02 in a number", "{\"a\":[-", "END_UNEXPECTED 1:8 opened 1:6"),
                row("H02 in a number", "[1.", "END_UNEXPECTED 1:4 opened 1:1"),
                row("H02 in a number", "[1e", "END_UNEXPECTED 1:4 opened 1:1"),
                row("H02 in a number", "[1e+", "END_UNEXPECTED 1:5 opened 1:1"),
                row("H02 in a literal", "[[], tru", "END_UNEXPECTED 1:9 opened 1:1"),
                row("H02 before the last brace", "{\"a\": {\"b\": []\r\n }\r\n", "END_UNEXPECTED 3:1 opened 1:1"),
                row("H02 after a bracket", "[", "END_UNEXPECTED 1:2 opened 1:1"),
                row("H02 after a brace", "{", "END_UNEXPECTED 1:2 opened 1:1"));
    }

    @TestFactory
    Stream<DynamicTest> commas_and_colons() {
        return table(
                row("H03 trailing comma", "[1,]", "CHARACTER_UNEXPECTED 1:4 opened 1:1"),
                row("H03 trailing comma", "{\"a\":1,\n}", "CHARACTER_UNEXPECTED 2:1 opened 1:1"),
                row("H03 trailing comma", "[1 ,\t]", "CHARACTER_UNEXPECTED 1:6 opened 1:1"),
                row("H03 leading comma", "[,1]", "CHARACTER_UNEXPECTED 1:2"),
                row("H03 leading comma", "{,\"a\":1}", "CHARACTER_UNEXPECTED 1:2"),
                row("H03 double comma", "[1,,2]", "CHARACTER_UNEXPECTED 1:4"),
                row("H03 double comma", "{\"a\":1,,\"b\":2}", "CHARACTER_UNEXPECTED 1:8"),
                row("H03 missing comma", "[1 2]", "CHARACTER_UNEXPECTED 1:4"),
                row("H03 missing comma", "[\"a\"\"b\"]", "CHARACTER_UNEXPECTED 1:5"),
                row("H03 missing comma", "{\"a\": 1\n \"b\": 2}", "CHARACTER_UNEXPECTED 2:2"),
                row("H03 missing colon", "{\"a\" 1}", "CHARACTER_UNEXPECTED 1:6"),
                row("H03 missing colon", "{\"a\", \"b\"}", "CHARACTER_UNEXPECTED 1:5"),
                row("H03 missing value", "{\"a\":}", "CHARACTER_UNEXPECTED 1:6 opened 1:1"),
                row("H03 missing value", "{\"a\":,\"b\":1}", "CHARACTER_UNEXPECTED 1:6"),
                row("H03 missing value", "{\"a\"}", "CHARACTER_UNEXPECTED 1:5 opened 1:1"),
                row("H03 double colon", "{\"a\"::1}", "CHARACTER_UNEXPECTED 1:6"),
                row("H03 colon in an array", "[\"a\":1]", "CHARACTER_UNEXPECTED 1:5"),
                row("H03 other bracket", "{\"a\":[1}", "CHARACTER_UNEXPECTED 1:8 opened 1:6"),
                row("H03 other bracket", "[{\"a\":1]", "CHARACTER_UNEXPECTED 1:8 opened 1:2"));
    }

    @TestFactory
    Stream<DynamicTest> other_dialects() {
        return table(
                row("H04 comment", "{\n  // x\n}", "CHARACTER_UNEXPECTED 2:3"),
                row("H04 comment", "{\"a\":/* x */1}", "CHARACTER_UNEXPECTED 1:6"),
                row("H04 comment", "[1 # x\n]", "CHARACTER_UNEXPECTED 1:4"),
                row("H04 single quotes", "{'a':1}", "CHARACTER_UNEXPECTED 1:2"),
                row("H04 single quotes", "[\"a\", 'b']", "CHARACTER_UNEXPECTED 1:7"),
                row("H04 unquoted key", "{a:1}", "CHARACTER_UNEXPECTED 1:2"),
                row("H04 unquoted key", "{\"a\":1, $b:2}", "CHARACTER_UNEXPECTED 1:9"),
                row("H04 number as key", "{1:2}", "CHARACTER_UNEXPECTED 1:2"),
                row("H04 unquoted value", "{\"a\":yes}", "LITERAL_MALFORMED 1:6"),
                row("H04 other case", "[True]", "LITERAL_MALFORMED 1:2"),
                row("H04 other case", "[ NULL]", "LITERAL_MALFORMED 1:3"),
                row("H04 glued", "[nullx]", "LITERAL_MALFORMED 1:2"),
                row("H04 glued", "[truefalse]", "LITERAL_MALFORMED 1:2"),
                row("H04 short", "[1,nul]", "LITERAL_MALFORMED 1:4"),
                row("H04 root word", "nul", "LITERAL_MALFORMED 1:1"),
                row("H04 root word", "undefined", "LITERAL_MALFORMED 1:1"),
                row("H04 typographic quotes", "{\u201Ca\u201D:1}", "CHARACTER_UNEXPECTED 1:2"),
                row("H08 merge marker inside", "{\n<<<<<<< HEAD\n\"a\":1}", "CHARACTER_UNEXPECTED 2:1"));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return Stream.of(
                        "NaN",
                        "Infinity",
                        "+Infinity",
                        "-Infinity",
                        "-NaN",
                        "01",
                        "-01",
                        "00",
                        "+1",
                        ".5",
                        "-.5",
                        "1.",
                        "1.e1",
                        "1e",
                        "1e+",
                        "1E-",
                        "0x10",
                        "1_000",
                        "1.2.3",
                        "1-2",
                        "1+2",
                        "--1",
                        "2016-01-01",
                        "1a",
                        "12e3e4",
                        "1.5f",
                        "1L",
                        "-",
                        "-a",
                        "\uFF11\uFF12",
                        "1\uFF12",
                        "\u0661\u0662",
                        "\uD835\uDFCF")
                .flatMap(number -> table(
                        row("H05", number, "NUMBER_MALFORMED 1:1"),
                        row("H05", "[7, " + number + " ]", "NUMBER_MALFORMED 1:5"),
                        row("H05", "{\"a\":\n" + number + "}", "NUMBER_MALFORMED 2:1")));
    }

    @TestFactory
    Stream<DynamicTest> strings() {
        return table(
                row("H06 line feed", "[\"a\nb\"]", "CONTROL_CHARACTER 1:4 opened 1:2"),
                row("H06 tab", "{\"\ta\":1}", "CONTROL_CHARACTER 1:3 opened 1:2"),
                row("H06 NUL", "[1, \"\0\"]", "CONTROL_CHARACTER 1:6 opened 1:5"),
                row("H06 last control", "[\"\u001F\"]", "CONTROL_CHARACTER 1:3 opened 1:2"),
                row("H06 bad escape", "[\"ab\\x\"]", "ESCAPE_MALFORMED 1:5"),
                row("H06 bad escape", "[\"\\'\"]", "ESCAPE_MALFORMED 1:3"),
                row("H06 bad escape", "[\"\\U0041\"]", "ESCAPE_MALFORMED 1:3"),
                row("H06 bad escape", "[\"\\\n\"]", "ESCAPE_MALFORMED 1:3"),
                row("H06 bad escape in a name", "{\"a\\0\":1}", "ESCAPE_MALFORMED 1:4"),
                row("H06 short escape", "[\"\\u12\"]", "ESCAPE_MALFORMED 1:3"),
                row("H06 short escape", "[\"\\u12G4\"]", "ESCAPE_MALFORMED 1:3"),
                row("H06 full-width hex", "[\"\\u004\uFF11\"]", "ESCAPE_MALFORMED 1:3"),
                row("H13 lone high", "[\"a\\uD800\"]", "SURROGATE_UNPAIRED 1:4"),
                row("H13 lone low", "[\"\\uDC00a\"]", "SURROGATE_UNPAIRED 1:3"),
                row("H13 two high", "[\"\\ud800\\ud800\"]", "SURROGATE_UNPAIRED 1:3"),
                row("H13 reversed", "[\"\\uDE00\\uD83D\"]", "SURROGATE_UNPAIRED 1:3"),
                row("H13 other escape between", "[\"\\uD83D\\n\\uDE00\"]", "SURROGATE_UNPAIRED 1:3"),
                row("H13 bad escape behind", "[\"\\uD83D\\uZZZZ\"]", "SURROGATE_UNPAIRED 1:3"),
                row("H13 after a pair", "[\"\\uD83D\\uDE00\\uDE00\"]", "SURROGATE_UNPAIRED 1:15"),
                row("H13 in a name", "{\n\"\\uD800\":1}", "SURROGATE_UNPAIRED 2:2"));
    }

    @TestFactory
    Stream<DynamicTest> invisible_between_tokens() {
        return Stream.of(
                        "\u00A0",
                        "\u2028",
                        "\uFEFF",
                        "\f",
                        "\0",
                        "\u200B",
                        "\u0085",
                        "\u000B",
                        "\u3000",
                        "\uDB40\uDC41")
                .flatMap(blank -> table(
                        row("H07", "{" + blank + "\"a\":1}", "CHARACTER_UNEXPECTED 1:2"),
                        row("H07", "{\"a\"" + blank + ":1}", "CHARACTER_UNEXPECTED 1:5"),
                        row("H07", "{\"a\": " + blank + "1}", "CHARACTER_UNEXPECTED 1:7"),
                        row("H07", "{\"a\": 1,\n " + blank + "\"b\":1}", "CHARACTER_UNEXPECTED 2:2"),
                        row("H14", "{}\n" + blank, "CONTENT_AFTER_END 2:1")));
    }

    @TestFactory
    Stream<DynamicTest> after_the_end() {
        return table(
                row("H14 word", "{} x", "CONTENT_AFTER_END 1:4"),
                row("H14 brace", "{}\n}", "CONTENT_AFTER_END 2:1"),
                row("H14 bracket", "[]]", "CONTENT_AFTER_END 1:3"),
                row("H14 comma", "{},", "CONTENT_AFTER_END 1:3"),
                row("H14 comma", "1,", "CONTENT_AFTER_END 1:2"),
                row("H14 NULs", "{\"a\":1}\0\0\0", "CONTENT_AFTER_END 1:8"),
                row("H14 ctrl-Z", "{}\r\n\u001A", "CONTENT_AFTER_END 2:1"),
                row("H14 comment", "{} // x", "CONTENT_AFTER_END 1:4"),
                row("H14 quote", "\"a\"\"", "CONTENT_AFTER_END 1:4"),
                row("H15 second document", "{}{}", "CONTENT_AFTER_END 1:3"),
                row("H15 NDJSON", "{\"a\":1}\n{\"a\":2}\n", "CONTENT_AFTER_END 2:1"),
                row("H15 NDJSON of arrays", "[]\r[]", "CONTENT_AFTER_END 2:1"),
                row("H15 separator first", "\u001E{}\n\u001E{}\n", "CHARACTER_UNEXPECTED 1:1"),
                row("H15 separator after", "{}\n\u001E{}\n", "CONTENT_AFTER_END 2:1"));
    }

    @TestFactory
    Stream<DynamicTest> where_a_value_should_begin() {
        return table(
                row("closer", "}", "CHARACTER_UNEXPECTED 1:1"),
                row("closer", "\n ]", "CHARACTER_UNEXPECTED 2:2"),
                row("comma", ",", "CHARACTER_UNEXPECTED 1:1"),
                row("letter beyond ASCII", "[\u00E9t\u00E9]", "CHARACTER_UNEXPECTED 1:2"),
                row("emoji", "[1, \uD83D\uDE00]", "CHARACTER_UNEXPECTED 1:5"),
                row("other", "[@]", "CHARACTER_UNEXPECTED 1:2"),
                row("dot", "[.]", "CHARACTER_UNEXPECTED 1:2"),
                row("backslash", "[\\n]", "CHARACTER_UNEXPECTED 1:2"));
    }
}
