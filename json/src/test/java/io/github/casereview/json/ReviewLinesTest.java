package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLinesTest {
    private static final String GOOD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}]}";
    private static final String MISSPELT = GOOD.replace("\"id\"", "\"idd\"");

    @Test
    void are_read_one_by_one() {
        assertThat(results(GOOD + "\n" + GOOD + "\n")).containsExactly("1 whole", "2 whole");
    }

    @Test
    void need_no_line_feed_at_the_end() {
        assertThat(results(GOOD + "\n" + GOOD)).containsExactly("1 whole", "2 whole");
    }

    @Test
    void may_end_in_carriage_return_and_line_feed() {
        assertThat(results(GOOD + "\r\n" + GOOD + "\r\n")).containsExactly("1 whole", "2 whole");
    }

    @Test
    void are_passed_over_and_counted_where_blank() {
        assertThat(results("\n \t\n" + GOOD + "\n\r\n\n" + GOOD + "\n\n")).containsExactly("3 whole", "6 whole");
    }

    @Test
    void are_none_in_an_empty_input() {
        assertThat(results("")).isEmpty();
        assertThat(results("\n\n")).isEmpty();
    }

    @Test
    void keep_the_others_where_one_is_bad() {
        assertThat(results(GOOD + "\n{\"a\":\n" + GOOD + "\nx\n" + GOOD))
                .containsExactly("1 whole", "2 END_UNEXPECTED 2:6", "3 whole", "4 NOT_JSON 4:1", "5 whole");
    }

    @Test
    void have_their_issues_at_the_lines_of_the_file() {
        ReadResult<ReviewRecord> second = read("\n" + MISSPELT + "\r\n").get(0).read();
        assertThat(second.issues())
                .extracting(
                        Issue::code,
                        issue -> issue.place().line(),
                        issue -> issue.place().column(),
                        issue -> issue.record().orElse(0))
                .containsExactly(tuple("PROPERTY_UNKNOWN", 2, 40, 2));
        assertThat(second.place("/labels/0").line()).isEqualTo(2);
    }

    @Test
    void have_related_places_at_the_lines_of_the_file() {
        String twice = GOOD.replace("{\"text\"", "{\"text\":\"B\",\"text\"");
        assertThat(read("\n\n" + twice).get(0).read().issues())
                .flatExtracting(Issue::related)
                .extracting(place -> place.line())
                .containsExactly(3);
    }

    @Test
    void count_a_lone_carriage_return_as_the_end_of_a_line_of_the_file_but_of_no_record() {
        assertThat(results(GOOD + "\n\r" + MISSPELT + "\n\r\r\n{\n"))
                .containsExactly("1 whole", "2 PROPERTY_UNKNOWN 3:40", "4 END_UNEXPECTED 6:2");
    }

    @Test
    void may_begin_with_one_byte_order_mark() {
        assertThat(results("\uFEFF" + GOOD + "\n" + GOOD)).containsExactly("1 BYTE_ORDER_MARK 1:1 whole", "2 whole");
        assertThat(results(GOOD + "\n\uFEFF" + GOOD)).containsExactly("1 whole", "2 CHARACTER_UNEXPECTED 2:1");
    }

    @Test
    void break_in_the_line_that_is_no_utf_8() {
        byte[] bytes = (GOOD + "\n{\"\u00E9a\"\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(results(new ByteArrayInputStream(bytes)))
                .containsExactly("1 whole", "2 ENCODING_INVALID 2:3", "3 whole");
    }

    @Test
    void list_a_thousand_issues_each() {
        String many = GOOD.replace("}]}", "}," + "1,".repeat(1_500) + "{\"text\":\"B\"}]}");
        assertThat(read(many + "\n" + many))
                .extracting(ReviewLine::read)
                .extracting(read -> read.issues().size(), ReadResult::suppressed)
                .containsExactly(tuple(1_000, 500), tuple(1_000, 500));
    }

    @Test
    void are_read_anew_with_every_call() {
        ReviewLine<ReviewRecord> line = read(MISSPELT).get(0);
        assertThat(line.read().issues()).isEqualTo(line.read().issues()).hasSize(1);
    }

    @Test
    void do_not_show_what_they_hold() {
        assertThat(read("\n" + GOOD).get(0)).hasToString("ReviewLine{2}");
    }

    @Test
    void are_those_of_the_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.ndjson"), GOOD + "\n" + GOOD);
        try (Stream<ReviewLine<ReviewRecord>> lines = ReviewJson.recordReader().lines(file)) {
            assertThat(lines.map(ReviewLinesTest::inWords)).containsExactly("1 whole", "2 whole");
        }
    }

    @Test
    void are_written_by_the_writer() {
        ReviewRecord value = ReviewJson.recordReader()
                .read(Path.of("samples/nspcc-2021-11.json"))
                .value()
                .orElseThrow();
        String line = ReviewJson.writer().writeLine(value);
        assertThat(line).doesNotContain("\n").startsWith("{\"schemaVersion\":\"");
        assertThat(read(line + "\n" + line).get(1).read().value()).contains(value);
    }

    private static List<ReviewLine<ReviewRecord>> read(String text) {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ReviewLine<ReviewRecord>> lines(InputStream stream) {
        return ReviewJson.recordReader().lines(stream).toList();
    }

    private static List<String> results(String text) {
        return read(text).stream().map(ReviewLinesTest::inWords).toList();
    }

    private static List<String> results(InputStream stream) {
        return lines(stream).stream().map(ReviewLinesTest::inWords).toList();
    }

    /** Number, issues and whether there is a value. */
    static String inWords(ReviewLine<ReviewRecord> line) {
        ReadResult<ReviewRecord> read = line.read();
        StringBuilder words = new StringBuilder().append(line.number());
        for (Issue issue : read.issues()) {
            assertThat(issue.record()).hasValue(line.number());
            words.append(' ').append(issue.code());
            words.append(
                    issue.place().isLocated()
                            ? " " + issue.place().line() + ":" + issue.place().column()
                            : "");
        }
        return words.append(read.value().isPresent() ? " whole" : "").toString();
    }
}
