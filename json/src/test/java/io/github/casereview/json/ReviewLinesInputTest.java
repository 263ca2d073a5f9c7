package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What streams and files do to the lines that are read from them. */
class ReviewLinesInputTest {
    private static final String GOOD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}]}\n";
    private static final long MEBI = 1_048_576;

    @Test
    void a_line_at_the_limit_is_read() {
        String padded = " ".repeat((int) (16 * MEBI) - GOOD.length() + 1) + GOOD;
        assertThat(results(bytes(padded))).containsExactly("1 whole");
        assertThat(results(bytes(padded.replace("\n", "\r\n")))).containsExactly("1 whole");
        assertThat(results(bytes(" " + padded))).containsExactly("1 DOCUMENT_TOO_LARGE 1:1");
        assertThat(results(bytes(" " + padded.replace("\n", "\r\n")))).containsExactly("1 DOCUMENT_TOO_LARGE 1:1");
    }

    @Test
    void a_line_far_beyond_the_limit_is_passed_over_without_being_held() {
        InputStream stream = new SequenceInputStream(
                new SequenceInputStream(bytes(GOOD + "{\""), new Repeated('x', 2_000 * MEBI)), bytes("\n" + GOOD));
        assertThat(results(stream)).containsExactly("1 whole", "2 DOCUMENT_TOO_LARGE 2:1", "3 whole");
    }

    @Test
    void no_more_is_taken_than_the_lines_asked_for_need() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new FilterInputStream(new Lines()) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int count = super.read(to, from, length);
                taken.addAndGet(count);
                return count;
            }
        };
        Iterator<ReviewLine<ReviewRecord>> lines =
                ReviewJson.recordReader().lines(endless).iterator();
        for (int i = 0; i < 10; i++) {
            lines.next();
        }
        assertThat(taken.get()).isLessThan(200_000);
    }

    @Test
    void a_parallel_stream_does_not_read_ahead() {
        assertThat(ReviewJson.recordReader()
                        .lines(new Lines())
                        .parallel()
                        .limit(3)
                        .map(ReviewLine::number))
                .containsExactly(1, 2, 3);
    }

    @Test
    void bytes_that_come_one_by_one_or_not_at_all_make_the_same_lines() {
        InputStream slow = new FilterInputStream(bytes(GOOD + "\r\n" + GOOD)) {
            private boolean none;

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                none = !none;
                return none ? 0 : super.read(to, from, 1);
            }
        };
        assertThat(results(slow)).containsExactly("1 whole", "3 whole");
    }

    @Test
    void a_stream_that_fails_gives_the_lines_before_and_then_the_failure() {
        InputStream failing = new SequenceInputStream(bytes(GOOD + GOOD + "{\"schema"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the words of the machine");
            }
        });
        List<ReviewLine<ReviewRecord>> lines =
                ReviewJson.recordReader().lines(failing).toList();
        assertThat(lines.stream().map(ReviewLinesTest::inWords)).containsExactly("1 whole", "2 whole", "3 READ_FAILED");
        assertThat(lines.get(2).read().issues().get(0).message()).doesNotContain("machine");
    }

    @Test
    void a_stream_of_the_caller_stays_open() throws IOException {
        InputStream stream = new FilterInputStream(bytes(GOOD)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        try (Stream<ReviewLine<ReviewRecord>> lines = ReviewJson.recordReader().lines(stream)) {
            assertThat(lines.count()).isEqualTo(1);
        }
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void a_file_that_is_missing_or_none_is_one_line_that_says_so(@TempDir Path folder) {
        assertThat(first(folder.resolve("none"))).isEqualTo("0 FILE_MISSING");
        assertThat(first(folder)).isEqualTo("0 NOT_A_FILE");
    }

    @Test
    void a_file_is_closed_with_the_stream_of_lines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), GOOD.repeat(5_000));
        Stream<ReviewLine<ReviewRecord>> lines = ReviewJson.recordReader().lines(file);
        Iterator<ReviewLine<ReviewRecord>> iterator = lines.iterator();
        ReviewLine<ReviewRecord> last = iterator.next();
        lines.close();
        while (iterator.hasNext()) {
            last = iterator.next();
        }
        assertThat(ReviewLinesTest.inWords(last)).endsWith("READ_FAILED");
    }

    private static String first(Path file) {
        try (Stream<ReviewLine<ReviewRecord>> lines = ReviewJson.recordReader().lines(file)) {
            ReviewLine<ReviewRecord> only = lines.toList().get(0);
            assertThat(only.read().issues().get(0).record()).isEmpty();
            return only.number() + " " + only.read().issues().get(0).code();
        }
    }

    private static List<String> results(InputStream stream) {
        return ReviewJson.recordReader()
                .lines(stream)
                .map(ReviewLinesTest::inWords)
                .toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One character, many times. */
    private static final class Repeated extends InputStream {
        private final char character;
        private long left;

        Repeated(char character, long times) {
            this.character = character;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            Arrays.fill(to, from, from + count, (byte) character);
            return count == 0 ? -1 : count;
        }
    }

    /** A good line, again and again. */
    private static final class Lines extends InputStream {
        private int at;

        @Override
        public int read() {
            return GOOD.charAt(at++ % GOOD.length());
        }
    }
}
