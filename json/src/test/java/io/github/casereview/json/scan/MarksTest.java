package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[1,2]|3", "{\"a\":1}|3", "[[],{}]|7", "1|0", "``|0", "\"(;)\"|0", "[ \t ]|2"})
    void are_brackets_commas_and_colons(String text, int marks) {
        assertThat(Marks.reach(text, marks)).isTrue();
        assertThat(Marks.reach(text, marks + 1)).isFalse();
    }

    /** A text that may have too many tokens is read twice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[]]|none",
                "[1,?]|expected a value, found another character",
                "[[?]]|expected a value or a closing bracket, found another character",
                "[,,1]|expected a value or a closing bracket, found a comma",
                "{,,}|expected a property name or a closing brace, found a comma",
                "{\"\":[],,}|expected a property name, found a comma",
                "[1,2]|none",
                "[],,]|expected nothing after the JSON, found a comma"
            })
    void many_change_no_answer(String text, String message) {
        assertThat(answer(text, 4)).isEqualTo(message);
    }

    @Test
    void many_in_a_string_are_no_tokens() {
        assertThat(answer("\"[[[[,,,,\"", 4)).isEqualTo("none");
    }

    private static String answer(String text, int tokens) {
        try {
            JsonScanner.scan(SourceText.of(text), new Limits(9, 99, 99, 99, 99, tokens));
            return "none";
        } catch (TextFault fault) {
            return fault.getMessage();
        }
    }
}
