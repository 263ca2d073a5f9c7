package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
class InputsTest {
    private static final String REVIEW =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}]}";

    @TempDir
    Path folder;

    @Test
    void a_missing_file() {
        assertOnly(read(folder.resolve("none.json")), "FILE_MISSING", "expected a file that exists, found none");
    }

    @Test
    void a_file_behind_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), REVIEW);
        assertOnly(read(file.resolve("b.json")), "FILE_MISSING", "expected a file that exists, found none");
    }

    @Test
    void a_directory() {
        assertOnly(read(folder), "NOT_A_FILE", "expected a regular file, found something else");
    }

    @Test
    void a_dangling_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("none.json"));
        assertOnly(read(link), "FILE_MISSING", "expected a file that exists, found none");
    }

    @Test
    void a_loop_of_links() throws IOException {
        Path one = folder.resolve("one.json");
        Files.createSymbolicLink(one, Files.createSymbolicLink(folder.resolve("two.json"), one));
        assertOnly(read(one), "FILE_MISSING", "expected a file that exists, found none");
    }

    @Test
    void a_link_to_a_review() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), REVIEW);
        assertThat(read(Files.createSymbolicLink(folder.resolve("link.json"), file))
                        .isOk())
                .isTrue();
    }

    @Test
    void a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process make = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(make.waitFor(5, TimeUnit.SECONDS) && make.exitValue() == 0);
        assertOnly(read(pipe), "NOT_A_FILE", "expected a regular file, found something else");
    }

    @Test
    void a_device() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertOnly(read(Path.of("/dev/zero")), "NOT_A_FILE", "expected a regular file, found something else");
    }

    @Test
    void a_file_that_may_not_be_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), REVIEW);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file));
        assertOnly(read(file), "FILE_UNREADABLE", "expected a file that can be read, found one that may not be");
    }

    @Test
    void a_path_that_security_forbids() {
        Path forbidden = (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    throw new SecurityException("Zq7");
                });
        assertOnly(read(forbidden), "FILE_UNREADABLE", "expected a file that can be read, found one that may not be");
    }

    @Test
    void a_path_of_a_closed_file_system() throws IOException {
        FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"));
        Path inside = archive.getPath("a.json");
        archive.close();
        assertOnly(
                read(inside), "READ_FAILED", "expected input that can be read to its end, found an error on the way");
    }

    @Test
    void an_interrupted_thread_reads_to_the_end_and_stays_interrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), REVIEW);
        Thread.currentThread().interrupt();
        ReadResult<?> result = read(file);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.isOk()).isTrue();
    }

    @Test
    void names_of_any_kind() throws IOException {
        for (String name : new String[] {"a\nb", "\u202Ea", "-a", "%s%n", "a".repeat(200)}) {
            assertThat(read(Files.writeString(folder.resolve(name), REVIEW)).isOk())
                    .isTrue();
        }
    }

    @Test
    void a_stream_that_throws_in_the_middle() {
        for (Exception thrown : new Exception[] {new IOException("Zq7"), new IllegalStateException("Zq7")}) {
            InputStream broken = new FilterInputStream(new TricklingStream(new byte[3])) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int read = super.read(buffer, offset, length);
                    return read < 0 ? failing(thrown) : read;
                }
            };
            assertOnly(
                    ReviewJson.reader().read(broken),
                    "READ_FAILED",
                    "expected input that can be read to its end, found an error on the way");
        }
    }

    @Test
    void a_closed_stream() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), REVIEW);
        InputStream closed = Files.newInputStream(file);
        closed.close();
        assertOnly(
                ReviewJson.reader().read(closed),
                "READ_FAILED",
                "expected input that can be read to its end, found an error on the way");
    }

    @Test
    void a_closed_reader() throws IOException {
        Reader closed = new StringReader(REVIEW);
        closed.close();
        assertOnly(
                ReviewJson.reader().read(closed),
                "READ_FAILED",
                "expected input that can be read to its end, found an error on the way");
    }

    @Test
    void a_reader_that_answers_nothing_every_other_time() {
        AtomicBoolean idle = new AtomicBoolean();
        Reader slow = new FilterReader(new StringReader(REVIEW)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                idle.set(!idle.get());
                return idle.get() ? 0 : super.read(buffer, offset, 1);
            }
        };
        assertThat(ReviewJson.reader().read(slow).isOk()).isTrue();
    }

    @Test
    void what_the_caller_opened_stays_open() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new FilterInputStream(new TricklingStream(REVIEW.getBytes())) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Reader reader = new FilterReader(new StringReader(REVIEW)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(ReviewJson.reader().read(stream).isOk()).isTrue();
        assertThat(ReviewJson.reader().read(reader).isOk()).isTrue();
        assertThat(closed).isFalse();
    }

    private static ReadResult<?> read(Path file) {
        return ReviewJson.reader().read(file);
    }

    private static int failing(Exception thrown) throws IOException {
        if (thrown instanceof IOException checked) {
            throw checked;
        }
        throw (RuntimeException) thrown;
    }

    private static void assertOnly(ReadResult<?> result, String code, String message) {
        assertThat(result.issues()).map(IssueLine::of).containsExactly("error " + code + " (root) 0:0 " + message);
        assertThat(result.value()).isEmpty();
        assertThat(result.partial()).isEmpty();
    }
}
