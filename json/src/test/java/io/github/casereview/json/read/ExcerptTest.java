package io.github.casereview.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private static String excerpt(String text) {
        return new TextPositions(SourceText.of(text)).excerpt(0, text.length());
    }

    @Test
    void eighty_characters_are_shown_whole_and_more_are_cut() {
        assertThat(excerpt("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(excerpt("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void no_character_is_cut_in_two() {
        String pair = "\uD83D\uDE00";
        assertThat(excerpt("x".repeat(79) + pair)).isEqualTo("x".repeat(79) + "…");
        assertThat(excerpt("x".repeat(78) + pair)).isEqualTo("x".repeat(78) + pair);
        assertThat(excerpt("x".repeat(78) + pair + "x")).isEqualTo("x".repeat(78) + pair + "…");
    }

    private static String excerpt(String text, int start, int end) {
        return new TextPositions(SourceText.of(text)).excerpt(0, text.length(), new Span(start, end));
    }

    @Test
    void a_string_is_shown_as_far_as_the_part_that_is_meant() {
        String text = "\"" + "x".repeat(100) + "0151" + "y".repeat(100) + "\"";
        assertThat(excerpt(text, 100, 104)).isEqualTo("\"" + "x".repeat(100) + "0151" + "y".repeat(40) + "…");
        assertThat(excerpt(text, 1, 4)).isEqualTo("\"" + "x".repeat(79) + "…");
        assertThat(excerpt(text, 160, 204)).isEqualTo(text);
        assertThat(excerpt("\"" + "\\n".repeat(50) + "\\u0041" + "z".repeat(50) + "\"", 50, 51))
                .isEqualTo("\"" + "\\n".repeat(50) + "\\u0041" + "z".repeat(40) + "…");
        String vast = "\"" + "x".repeat(20_000) + "\"";
        assertThat(excerpt(vast, 16_300, 16_343)).hasSize(16_385);
        assertThat(excerpt(vast, 19_000, 19_010)).hasSize(16_385);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "/a, 5",
        "/a/0, 6",
        "/a/1, 8",
        "/a/2, 5",
        "/a/x, 5",
        "/c~1d, 17",
        "/e~0f, 25",
        "/e~0f/0, 25",
        "/z, 0"
    })
    void a_pointer_leads_to_what_stands_there_or_around_it(String pointer, int offset) throws Exception {
        SourceText text = SourceText.of("{\"a\":[1,2],\"c/d\":3,\"e~f\":4}");
        Located root = JsonScanner.scan(text, Limits.STANDARD);
        Origin origin = new Origin(new Written(new TextPositions(text)), root, new Damage());
        assertThat(origin.place(pointer)).isEqualTo(text.place(pointer, offset));
    }
}
