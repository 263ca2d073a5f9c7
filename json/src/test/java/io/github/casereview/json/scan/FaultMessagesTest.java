package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a fault says: what was due, and what stands there, in the words of JSON and never in those of the text. */
class FaultMessagesTest {
    @TestFactory
    Stream<DynamicTest> the_end_of_the_text() {
        return Stream.of(
                says("", "expected a JSON object, found nothing"),
                says("[", "expected a value or a closing bracket, found the end of the input"),
                says("[1,", "expected a value, found the end of the input"),
                says("{\"a\":", "expected a value, found the end of the input"),
                says("{\"a\":[", "expected a value or a closing bracket, found the end of the input"),
                says("{", "expected a property name or a closing brace, found the end of the input"),
                says("{\"a\":1,", "expected a property name, found the end of the input"),
                says("{\"a\"", "expected a colon, found the end of the input"),
                says("{\"a\":1", "expected a comma or a closing brace, found the end of the input"),
                says("[1", "expected a comma or a closing bracket, found the end of the input"),
                says("[\"a", "expected a closing quote, found the end of the input"),
                says("[\"\\", "expected a closing quote, found the end of the input"),
                says("[-", "expected a digit, found the end of the input"),
                says("[tr", "expected the rest of true, false or null, found the end of the input"),
                says("[fals", "expected the rest of true, false or null, found the end of the input"));
    }

    @TestFactory
    Stream<DynamicTest> what_stands_where_a_comma_is_due() {
        return Stream.of(
                says("[1 {", "expected a comma or a closing bracket, found an opening brace"),
                says("[1 [", "expected a comma or a closing bracket, found an opening bracket"),
                says("[1 }", "expected a comma or a closing bracket, found a closing brace"),
                says("[1 :", "expected a comma or a closing bracket, found a colon"),
                says("[1 \"", "expected a comma or a closing bracket, found a string"),
                says("[1 '", "expected a comma or a closing bracket, found a single quote; JSON takes double quotes"),
                says("[1 \\", "expected a comma or a closing bracket, found a backslash outside a string"),
                says(
                        "[1 #",
                        "expected a comma or a closing bracket, found what looks like a comment; comments are not"
                                + " JSON"),
                says("[1 // x", "expected a comma or a closing bracket, found a comment; comments are not JSON"),
                says("[1 /* x", "expected a comma or a closing bracket, found a comment; comments are not JSON"),
                says("[1 / 2", "expected a comma or a closing bracket, found a slash"),
                says("[1 0", "expected a comma or a closing bracket, found a number"),
                says("[1 9", "expected a comma or a closing bracket, found a number"),
                says("[1 -2", "expected a comma or a closing bracket, found a number"),
                says("[1 a", "expected a comma or a closing bracket, found a word without quotes"),
                says("[1 _a", "expected a comma or a closing bracket, found a word without quotes"),
                says("[1 $a", "expected a comma or a closing bracket, found a word without quotes"),
                says("[1 !", "expected a comma or a closing bracket, found another character"),
                says("[1 ~", "expected a comma or a closing bracket, found another character"),
                says("[1 <<<<<<< x", "expected a comma or a closing bracket, found what looks like a merge marker"),
                says("[1 ======= x", "expected a comma or a closing bracket, found what looks like a merge marker"),
                says("[1 >>>>>>> x", "expected a comma or a closing bracket, found what looks like a merge marker"),
                says("[1 ||||||| x", "expected a comma or a closing bracket, found what looks like a merge marker"),
                says("[1 <<<<<< x", "expected a comma or a closing bracket, found another character"));
    }

    @TestFactory
    Stream<DynamicTest> what_stands_where_something_else_is_due() {
        return Stream.of(
                says("[,", "expected a value or a closing bracket, found a comma"),
                says("[?]", "expected a value or a closing bracket, found another character"),
                says("[1,?]", "expected a value, found another character"),
                says("{\"a\":}", "expected a value, found a closing brace"),
                says("{\"a\":[?", "expected a value or a closing bracket, found another character"),
                says("{\"a\":?", "expected a value, found another character"),
                says("{]", "expected a property name or a closing brace, found a closing bracket"),
                says("{\"a\":1,}", "expected a property name, found a closing brace"),
                says("{\"a\" 1}", "expected a colon, found a number"),
                says("{\"a\":1]", "expected a comma or a closing brace, found a closing bracket"),
                says("?", "expected a value, found another character"));
    }

    @TestFactory
    Stream<DynamicTest> characters_outside_ascii_by_code_point() {
        return Stream.of(
                says("[1 \u007F", "expected a comma or a closing bracket, found U+007F"),
                says("[1 \u0000", "expected a comma or a closing bracket, found U+0000"),
                says("[1 \u00A0", "expected a comma or a closing bracket, found U+00A0, a no-break space"),
                says(
                        "[1 \u001E",
                        "expected a comma or a closing bracket, found U+001E, a record separator; one value a line is"
                                + " for the NDJSON reader"),
                says("[1 \u200B", "expected a comma or a closing bracket, found U+200B, a zero width space"),
                says(
                        "[1 \u2018",
                        "expected a comma or a closing bracket, found U+2018, a typographic quote; JSON takes straight"
                                + " double quotes"),
                says(
                        "[1 \u2019",
                        "expected a comma or a closing bracket, found U+2019, a typographic quote; JSON takes straight"
                                + " double quotes"),
                says(
                        "[1 \u201C",
                        "expected a comma or a closing bracket, found U+201C, a typographic quote; JSON takes straight"
                                + " double quotes"),
                says(
                        "[1 \u201D",
                        "expected a comma or a closing bracket, found U+201D, a typographic quote; JSON takes straight"
                                + " double quotes"),
                says("[1 \uFEFF", "expected a comma or a closing bracket, found U+FEFF, a byte order mark"),
                says("[1 \u3000", "expected a comma or a closing bracket, found U+3000"),
                says("[1 \uDB40\uDC41", "expected a comma or a closing bracket, found U+E0041"));
    }

    @TestFactory
    Stream<DynamicTest> strings() {
        return Stream.of(
                says("[\"a\nb\"]", "expected a closing quote or control characters escaped, found U+000A"),
                says("[\"\\x\"]", "expected a JSON escape, found a backslash before something else"),
                says("[\"\\u00g0\"]", "expected a JSON escape, found a backslash before something else"),
                says("[\"\\uD800\"]", "expected surrogates in pairs, found one without its partner"));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return Stream.of(
                says("[01]", "expected a JSON number, found a leading zero"),
                says("[-01]", "expected a JSON number, found a leading zero"),
                says("[-09]", "expected a JSON number, found a leading zero"),
                says("[0x1]", "expected a JSON number, found another spelling"),
                says("[1.]", "expected a JSON number, found another spelling"),
                says("[0-1]", "expected a JSON number, found another spelling"),
                says("-", "expected a JSON number, found another spelling"),
                says("0.", "expected a JSON number, found another spelling"),
                says("[-a]", "expected a JSON number, found another spelling"),
                says("[+1]", "expected a JSON number, found another spelling"),
                says("[..5]", "expected a JSON number, found another spelling"),
                says("[NaN]", "expected a JSON number, found a word; JSON has no NaN and no Infinity"),
                says("[-NaN]", "expected a JSON number, found a word; JSON has no NaN and no Infinity"),
                says("[Infinity]", "expected a JSON number, found a word; JSON has no NaN and no Infinity"),
                says("[-Infinity]", "expected a JSON number, found a word; JSON has no NaN and no Infinity"),
                says("[\uFF11]", "expected a JSON number, found U+FF11; JSON takes the digits 0 to 9"));
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return Stream.of(
                says("[True]", "expected a value, true, false or null in lower case, found another word"),
                says("[nullx]", "expected a value, true, false or null in lower case, found another word"),
                says("[_]", "expected a value, true, false or null in lower case, found another word"),
                says("[$x]", "expected a value, true, false or null in lower case, found another word"),
                says("nul", "expected a value, true, false or null in lower case, found another word"),
                says("NONE", "expected a value, true, false or null in lower case, found another word"),
                says("nil", "expected a value, true, false or null in lower case, found another word"),
                says("undefined", "expected a value, true, false or null in lower case, found another word"),
                says("[nulL", "expected a value, true, false or null in lower case, found another word"),
                says("[tru_", "expected a value, true, false or null in lower case, found another word"));
    }

    @TestFactory
    Stream<DynamicTest> plain_text_at_the_root() {
        return Stream.of(says("hello", "expected a JSON object, found what looks like plain text"));
    }

    @TestFactory
    Stream<DynamicTest> what_stands_after_the_end() {
        return Stream.of(
                says("{} x", "expected nothing after the JSON, found a word without quotes"),
                says(
                        "{}\n{}",
                        "expected nothing after the JSON, found another value on a later line; one value a line is for"
                                + " the NDJSON reader"),
                says(
                        "[]\r[",
                        "expected nothing after the JSON, found another value on a later line; one value a line is for"
                                + " the NDJSON reader"),
                says("{} {}", "expected nothing after the JSON, found an opening brace"),
                says("\n{} {}", "expected nothing after the JSON, found an opening brace"),
                says("{}\n1", "expected nothing after the JSON, found a number"),
                says("{},1", "expected nothing after the JSON, found a comma"),
                says("[];1", "expected nothing after the JSON, found another character"),
                says("1,", "expected nothing after the JSON, found a comma"),
                says("1, 2", "expected nothing after the JSON, found a comma"),
                says("1 ]", "expected nothing after the JSON, found a closing bracket"),
                says("1,2", "expected a JSON object, found what looks like CSV"),
                says("\"a\";!", "expected a JSON object, found what looks like CSV"));
    }

    private static DynamicTest says(String text, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThat(Scanned.fault(SourceText.of(text), Limits.STANDARD))
                        .hasMessage(message));
    }
}
