package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LargeInputsTest {
    private static final int SMALL_STACK = 256 * 1024;
    private static final String HEAD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}],";

    @ParameterizedTest
    @ValueSource(ints = {65, 1_001, 200_000})
    void deep_brackets_are_refused_at_the_sixty_fifth(int depth) {
        assertOnly("[".repeat(depth), "DEPTH_EXCEEDED", 65);
        assertOnly("[".repeat(depth) + "]".repeat(depth), "DEPTH_EXCEEDED", 65);
        assertOnly("{\"a\":".repeat(depth), "DEPTH_EXCEEDED", 64 * 5 + 1);
    }

    @Test
    void sixty_four_mebibytes_of_brackets_are_refused_for_their_size() {
        byte[] brackets = new byte[64 * 1_048_576];
        java.util.Arrays.fill(brackets, (byte) '[');
        assertThat(onSmallStack(() -> ReviewJson.reader().read(brackets)).issues())
                .map(IssueLine::place)
                .containsExactly("error DOCUMENT_TOO_LARGE (root) 1:1");
    }

    @Test
    void long_digits_names_and_strings_are_refused_where_they_begin() {
        assertOnly(HEAD + "\"x\":" + "1".repeat(100_000) + "}", "NUMBER_TOO_LONG", HEAD.length() + 5);
        assertOnly(HEAD + "\"" + "n".repeat(60_000) + "\":1}", "NAME_TOO_LONG", HEAD.length() + 1);
        assertOnly(HEAD + "\"x\":\"" + "s".repeat(1_048_577) + "\"}", "STRING_TOO_LONG", HEAD.length() + 5);
        assertOnly(HEAD + "\"x\":\"" + "s".repeat(25_000_000) + "\"}", "DOCUMENT_TOO_LARGE", 1);
    }

    @Test
    void no_more_is_taken_from_an_endless_stream_than_the_limit() {
        AtomicReference<Long> given = new AtomicReference<>(0L);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.updateAndGet(count -> count + 1);
                return ' ';
            }
        };
        assertThat(ReviewJson.reader().read(endless).issues())
                .extracting(Issue::code)
                .containsExactly("DOCUMENT_TOO_LARGE");
        assertThat(given.get()).isEqualTo(16 * 1_048_576 + 1);
    }

    @ParameterizedTest
    @CsvSource({"0,TYPE_MISMATCH", "1,DOCUMENT_TOO_LARGE"})
    void the_limit_may_be_reached_and_not_passed_whatever_a_document_comes_from(
            int more, String code, @TempDir Path folder) throws IOException {
        String text = "[" + " ".repeat(16 * 1_048_576 - 2 + more) + "]";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ReviewReader<?> reader = ReviewJson.reader();
        assertThat(List.of(
                        reader.read(Files.write(folder.resolve("a.json"), bytes)),
                        reader.read(bytes),
                        reader.read(new ByteArrayInputStream(bytes)),
                        reader.read(new StringReader(text)),
                        reader.read(text)))
                .map(result -> result.issues().get(0).code())
                .containsOnly(code);
    }

    @Test
    void no_more_is_taken_from_a_vast_file_than_the_limit(@TempDir Path folder) throws IOException {
        Path vast = folder.resolve("vast.json");
        try (RandomAccessFile file = new RandomAccessFile(vast.toFile(), "rw")) {
            file.write("{\"id\": \"".getBytes(StandardCharsets.UTF_8));
            file.setLength(25L << 30);
        }
        assertThat(ReviewJson.reader().read(vast).issues())
                .extracting(Issue::code)
                .containsExactly("DOCUMENT_TOO_LARGE");
    }

    @Test
    void a_million_nulls_are_counted_past_the_first_thousand() {
        String nulls = "null,".repeat(999_999) + "null";
        ReadResult<?> result = ReviewJson.reader().read(HEAD + "\"children\":[" + nulls + "]}");
        assertThat(result.issues()).hasSize(1_000).extracting(Issue::code).containsOnly("VALUE_NULL");
        assertThat(result.issues().get(999).place().pointer()).isEqualTo("/children/999");
        assertThat(result.suppressed()).isEqualTo(999_000);
        assertThat(result.value()).isEmpty();
    }

    @Test
    void a_million_objects_have_too_many_tokens() {
        String text = HEAD + "\"children\":[" + "{},".repeat(1_000_000) + "{}]}";
        assertThat(ReviewJson.reader().read(text).issues())
                .extracting(Issue::code)
                .containsExactly("TOKENS_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 900_000})
    void unknown_names_are_counted_past_the_first_thousand(int names) {
        String members = IntStream.range(0, names)
                .mapToObj(number -> "\"childre" + number + "\":0")
                .collect(Collectors.joining(","));
        ReadResult<?> result = ReviewJson.reader().read(HEAD + members + "}");
        assertThat(result.issues()).hasSize(1_000).extracting(Issue::code).containsOnly("PROPERTY_UNKNOWN");
        assertThat(result.suppressed()).isEqualTo(names - 1_000);
    }

    @Test
    void names_of_one_hash_are_read_in_time() {
        String members = IntStream.range(0, 4_096)
                .mapToObj(number -> "\"" + ofOneHash(number) + "\":0")
                .collect(Collectors.joining(","));
        ReadResult<?> result = ReviewJson.reader().read(HEAD + members + "}");
        assertThat(result.issues().size() + result.suppressed()).isEqualTo(4_096);
    }

    @Test
    void a_mebibyte_of_blanks_is_read() {
        String blanks = " ".repeat(1_048_576);
        assertThat(ReviewJson.reader().read(HEAD + blanks + "\"themes\":[]}").isOk())
                .isTrue();
    }

    @Test
    void a_full_record_is_read_and_written_on_a_small_stack() {
        ReviewRecord value = Generator.of(5).withSize(30).withFullness(0.8).collection();
        String text = ReviewJson.writer().write(value);
        assertThat(onSmallStack(() -> ReviewJson.recordReader().read(text)).isOk())
                .isTrue();
        assertThat(onSmallStack(() -> ReviewJson.writer().write(value))).isEqualTo(text);
    }

    private static String ofOneHash(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static void assertOnly(String text, String code, int column) {
        assertThat(onSmallStack(() -> ReviewJson.reader().read(text)).issues())
                .map(IssueLine::place)
                .containsExactly("error " + code + " (root) 1:" + column);
    }

    private static <T> T onSmallStack(java.util.function.Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((ignored, e) -> thrown.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(thrown.get()).isNull();
        return result.get();
    }
}
