package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Messages say what was expected and what was found, and carry nothing of the text. */
class SilenceTest {
    private static final String SECRET = "Qqzjx";
    private static final String NOISE = "{}[],:\"\\/'#\n\r\t \0\u00A01-+.etnf<(";

    @Property(tries = 5_000)
    void nothing_of_the_text_is_told(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(random.nextBoolean() ? SECRET : "").append(NOISE.charAt(random.nextInt(NOISE.length())));
        }
        try {
            JsonScanner.scan(SourceText.of(text.toString()), Limits.STANDARD);
        } catch (TextFault fault) {
            assertThat(fault.getMessage()).doesNotContainIgnoringCase(SECRET).matches("expected .*, found .*[^.]");
            assertThat(fault.getStackTrace()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> what_was_found_is_named() {
        return Stream.of(
                says("[1,]", "expected a value, found a closing bracket"),
                says("[}", "expected a value or a closing bracket, found a closing brace"),
                says("[1 2]", "expected a comma or a closing bracket, found a number"),
                says("[1 \"a\"]", "expected a comma or a closing bracket, found a string"),
                says("{\"a\":1 b}", "expected a comma or a closing brace, found a word without quotes"),
                says("{\"a\" 1}", "expected a colon, found a number"),
                says("{", "expected a property name or a closing brace, found the end of the input"),
                says("[\"a", "expected a closing quote, found the end of the input"),
                says("[tru", "expected the rest of true, false or null, found the end of the input"),
                says("[1.", "expected a digit, found the end of the input"),
                says("[\u00A01]", "expected a value or a closing bracket, found U+00A0, a no-break space"),
                says("[\uDB40\uDC41]", "expected a value or a closing bracket, found U+E0041"),
                says(
                        "{\u201Ca\u201D:1}",
                        "expected a property name or a closing brace, found U+201C, a typographic quote; JSON takes straight double quotes"),
                says("[1, // x\n2]", "expected a value, found a comment; comments are not JSON"),
                says(
                        "{'a':1}",
                        "expected a property name or a closing brace, found a single quote; JSON takes double quotes"),
                says("[NaN]", "expected a JSON number, found a word; JSON has no NaN and no Infinity"),
                says("[007]", "expected a JSON number, found a leading zero"),
                says("[True]", "expected a value, true, false or null in lower case, found another word"),
                says("[\"a\nb\"]", "expected a closing quote or control characters escaped, found U+000A"),
                says("[\"\\x\"]", "expected a JSON escape, found a backslash before something else"),
                says(
                        "{}\n{}",
                        "expected nothing after the JSON, found another value on a later line; one value a line is for the NDJSON reader"),
                says(
                        "{}\n\u001E{}",
                        "expected nothing after the JSON, found U+001E, a record separator; one value a line is for the NDJSON reader"),
                says("[\n<<<<<<< a", "expected a value or a closing bracket, found what looks like a merge marker"));
    }

    private static DynamicTest says(String text, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThat(Scanned.fault(SourceText.of(text), Limits.STANDARD))
                        .hasMessage(message));
    }
}
