package io.github.casereview.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void lines_end_at_lf_crlf_or_cr_only() {
        SourceText text = SourceText.of("a\nb\r\nc\rd\u2028e\u0085f\u000Bg\f\n\n\r\r");
        assertThat(places(text, 'b', 'c', 'd', 'g')).containsExactly("2:1", "3:1", "4:1", "4:7");
        assertThat(at(text, text.text().length())).isEqualTo("8:1");
    }

    @Test
    void columns_count_utf_16_units_and_a_tab_counts_one() {
        SourceText text = SourceText.of("\t\tx\u00E9\uD83D\uDE00e\u0301y");
        assertThat(places(text, 'x', 'y')).containsExactly("1:3", "1:9");
    }

    @Test
    void the_parts_of_crlf_belong_to_the_line_they_end() {
        SourceText text = SourceText.of("ab\r\nc");
        assertThat(IntStream.rangeClosed(0, 5).mapToObj(i -> at(text, i)))
                .containsExactly("1:1", "1:2", "1:3", "1:4", "2:1", "2:2");
    }

    @Test
    void the_end_is_a_place() {
        assertThat(at(SourceText.of(""), 0)).isEqualTo("1:1");
        assertThat(at(SourceText.of("{}\n"), 3)).isEqualTo("2:1");
    }

    @Test
    void places_carry_the_pointer() {
        assertThat(SourceText.of("{\n}").place("/a/0", 2)).isEqualTo(new Place("/a/0", 2, 1));
    }

    @Test
    void many_lines_are_found() {
        SourceText text = SourceText.of("\r\n".repeat(10_000) + " x");
        assertThat(places(text, 'x')).containsExactly("10001:2");
    }

    @Test
    void a_byte_order_mark_is_told_and_is_no_part_of_the_text() {
        byte[] bytes = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);
        for (SourceText text : List.of(SourceText.decode(bytes), SourceText.of("\uFEFF{}"))) {
            assertThat(text.hasByteOrderMark()).isTrue();
            assertThat(text.text()).isEqualTo("{}");
            assertThat(text.size()).isEqualTo(5);
            assertThat(text.fault()).isEmpty();
        }
        assertThat(SourceText.of("{}").hasByteOrderMark()).isFalse();
    }

    @Test
    void of_the_texts_of_one_file_only_the_first_may_have_a_byte_order_mark() {
        byte[] marked = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode(marked, 0).hasByteOrderMark()).isTrue();
        assertThat(SourceText.decode(marked, 1).hasByteOrderMark()).isFalse();
        assertThat(SourceText.decode(marked, 1).text()).isEqualTo("\uFEFF{}");
        assertThat(SourceText.decode(marked, 1).size()).isEqualTo(5);
        assertThat(at(SourceText.decode(marked, 3), 1)).isEqualTo("4:2");
        assertThat(SourceText.decode(new byte[] {'{', '}'}, 3).text()).isEqualTo("{}");
    }

    @Test
    void what_stands_before_a_fault_is_the_text() {
        SourceText text = SourceText.decode(new byte[] {'[', '\n', '"', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, '"'});
        assertThat(text.text()).isEqualTo("[\n\"\u00E9");
        assertThat(text.fault())
                .hasValueSatisfying(
                        fault -> assertThat(at(text, fault.offset())).isEqualTo("2:3"));
    }

    @Test
    void threads_find_the_same_places() {
        SourceText text = SourceText.of("{\n".repeat(5_000) + "x");
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> at(text, 10_000))
                        .distinct())
                .containsExactly("5001:1");
    }

    private static List<String> places(SourceText text, int... characters) {
        return IntStream.of(characters)
                .mapToObj(c -> at(text, text.text().indexOf(c)))
                .toList();
    }

    private static String at(SourceText text, int offset) {
        Place place = text.place("", offset);
        return place.line() + ":" + place.column();
    }
}
