package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.book.Catalogue;
import io.github.casereview.validation.sample.SampleReviews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String SAMPLE =
            ReviewJson.writer().write(SampleReviews.smallest().build());

    @TempDir
    private Path folder;

    @Test
    void rules_prints_the_catalogue_as_text_or_in_json() {
        assertThat(Ran.with("rules")).isEqualTo(new Ran(0, Catalogue.text(), ""));
        assertThat(Ran.with("rules", "--format", "text")).isEqualTo(new Ran(0, Catalogue.text(), ""));
        assertThat(Ran.with("rules", "--format", "json")).isEqualTo(new Ran(0, Catalogue.json(), ""));
    }

    @Test
    void explain_prints_what_a_code_means() {
        assertThat(Ran.with("explain", "ID_DUPLICATE"))
                .isEqualTo(new Ran(0, Catalogue.explain("ID_DUPLICATE").orElseThrow(), ""));
    }

    @Test
    void explain_knows_no_other_code() {
        assertThat(Ran.with("explain", "NO_SUCH_CODE"))
                .isEqualTo(new Ran(2, "", "casereview: no such code; see: casereview rules\n"));
    }

    @Test
    void format_prints_the_canonical_form_of_a_file_and_of_standard_input() throws IOException {
        String squeezed = SAMPLE.replaceAll("\\n *", "");
        String file = Files.writeString(folder.resolve("a.json"), squeezed).toString();
        assertThat(Ran.with("format", file)).isEqualTo(new Ran(0, SAMPLE, ""));
        assertThat(Ran.on(squeezed, false, "format", "-")).isEqualTo(new Ran(0, SAMPLE, ""));
    }

    @Test
    void format_prints_the_issues_of_a_broken_file_and_nothing_else() throws IOException {
        String file = Files.writeString(folder.resolve("a.json"), "{").toString();
        Ran ran = Ran.with("format", file);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(file + ":1:2: error END_UNEXPECTED ")
                .endsWith("\n1 file: 1 error, 0 warnings, 0 infos\n");
    }

    @Test
    void format_does_nothing_without_a_file() {
        Ran ran = Ran.with("format", folder.resolve("none.json").toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("none.json: error FILE_MISSING ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "schema --help", "format --help", "rules -h", "explain -h"})
    void each_command_says_how_it_is_used(String arguments) {
        Ran ran = Ran.with(arguments.split(" "));
        String command = arguments.replaceFirst(" ?-.*", "");
        assertThat(ran.out()).startsWith("Usage: casereview " + command);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
    }

    @Test
    void the_version_is_told() {
        assertThat(Ran.with("--version").out()).startsWith("casereview ");
    }

    @Test
    void what_no_command_takes_is_a_usage_error() {
        assertThat(Ran.with("rules", "--format", "sarif").status()).isEqualTo(2);
        assertThat(Ran.with("chek").status()).isEqualTo(2);
    }

    @Test
    void output_that_nobody_takes_ends_the_run_as_a_failure() throws IOException {
        String good = Files.writeString(folder.resolve("a.json"), SAMPLE).toString();
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read although nobody takes the output");
            }
        };
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        });
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        full.print("x");
        assertThat(Main.run(new Console(unread, full, err, false), "check", good))
                .isEqualTo(2);
        assertThat(Main.run(new Console(unread, full, err, false), "check", "-", good))
                .isEqualTo(2);
        assertThat(Main.run(new Console(unread, full, err, false), "rules")).isEqualTo(2);
        assertThat(Main.run(full, err, "--help")).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void lines_without_end_are_read_no_further_than_somebody_takes_the_output() {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read[0]++ % 2 == 0 ? '{' : '\n';
            }
        };
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        });
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        assertThat(Main.run(new Console(endless, full, err, false), "check", "--ndjson", "-"))
                .isEqualTo(2);
        assertThat(read[0]).isLessThan(1_000_000);
    }

    @Test
    void progress_on_one_file_is_cleared_before_the_next_begins() throws IOException {
        String lines = (SAMPLE.replaceAll("\\n *", "") + "\n").repeat(256);
        String file = Files.writeString(folder.resolve("many.ndjson"), lines).toString();
        String clear = "\r\u001B[K";
        String shown = clear + "256 reviews checked" + clear;
        assertThat(Ran.on("", true, "check", "--format", "sarif", file, file).err())
                .isEqualTo(shown + shown);
    }

    @Test
    void a_command_that_ends_early_says_whether_memory_ran_out() {
        assertThat(failed(new IllegalStateException("oak"))).isEqualTo("casereview: the command failed\n");
        assertThat(failed(new IllegalStateException(new OutOfMemoryError())))
                .startsWith("casereview: out of memory; give it more,")
                .isEqualTo(failed(new OutOfMemoryError()));
    }

    @Test
    void output_that_was_not_taken_is_told_but_for_a_reader_that_has_seen_enough() {
        assertThat(told(console -> console.unheard(false))).isEqualTo("casereview: the output could not be written\n");
        assertThat(told(console -> console.unheard(true))).isEmpty();
    }

    private static String failed(Throwable failure) {
        return told(console -> console.failed(failure));
    }

    /** What goes to standard error; the exit status is that of nothing done. */
    private static String told(ToIntFunction<Console> end) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), stream, stream, false);
        assertThat(end.applyAsInt(console)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
