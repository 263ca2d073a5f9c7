package io.github.casereview.json.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.json.issue.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSourceTest {
    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(LineSource source) throws Input.Unreadable {
        List<String> all = new ArrayList<>();
        for (Optional<RawLine> line = source.next(); line.isPresent(); line = source.next()) {
            RawLine each = line.get();
            assertThat(each.text().place("", 0)).isEqualTo(each.start());
            assertThat(source.number()).isEqualTo(each.number());
            all.add(each.number() + " at " + each.start().line() + " "
                    + each.text().text());
        }
        return all;
    }

    @Test
    void ends_lines_at_line_feeds_and_counts_those_of_the_file() throws Input.Unreadable {
        assertThat(lines(LineSource.of(bytes("a\n\nb\r\n \t\r\n\rc\rd\n\re"))))
                .containsExactly("1 at 1 a", "3 at 3 b", "5 at 5 \rc\rd", "6 at 8 \re");
    }

    @Test
    void has_a_last_line_with_or_without_a_line_feed() throws Input.Unreadable {
        assertThat(lines(LineSource.of(bytes("")))).isEmpty();
        assertThat(lines(LineSource.of(bytes("\n")))).isEmpty();
        assertThat(lines(LineSource.of(bytes("a")))).containsExactly("1 at 1 a");
        assertThat(lines(LineSource.of(bytes("a\n")))).containsExactly("1 at 1 a");
        assertThat(lines(LineSource.of(bytes("\na\r")))).containsExactly("2 at 2 a");
    }

    @Test
    void takes_lines_across_what_it_reads_at_once() throws Input.Unreadable {
        String first = "x".repeat(65_535);
        assertThat(lines(LineSource.of(bytes(first + "\n" + first + "yz\nw"))))
                .containsExactly("1 at 1 " + first, "2 at 2 " + first + "yz", "3 at 3 w");
    }

    @Test
    void says_which_line_could_not_be_read() throws Input.Unreadable {
        LineSource source = LineSource.of(new SequenceInputStream(bytes("a\nb"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException();
            }
        }));
        assertThat(source.next().orElseThrow().start()).isEqualTo(new Place("", 1, 1));
        assertThat(catchThrowableOfType(Input.Unreadable.class, source::next).code())
                .hasToString("READ_FAILED");
        assertThat(source.number()).isEqualTo(2);
    }

    @Test
    void closes_the_file_that_it_opened_and_no_stream_of_others(@TempDir Path folder) throws Exception {
        LineSource file = LineSource.of(Files.writeString(folder.resolve("a.ndjson"), "a\nb"));
        file.close();
        assertThat(catchThrowableOfType(Input.Unreadable.class, file::next).code())
                .hasToString("READ_FAILED");
        LineSource stream = LineSource.of(new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public void close() throws IOException {
                throw new AssertionError("closed");
            }
        });
        assertThat(stream.next()).isEmpty();
        stream.close();
    }
}
