package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLinesCommandTest {
    private static final String GOOD = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\","
            + "\"learningPoints\":[{\"id\":\"lp\",\"text\":\"Listen.\"}],\"labels\":[{\"text\":\"A\"}]}";
    private static final String CUT = "{\"a\":";
    private static final String CUT_MESSAGE = "error END_UNEXPECTED expected a value, found the end of the input";

    @TempDir
    private Path folder;

    private String two = "";

    @BeforeEach
    void write() throws IOException {
        two = write("two.ndjson", GOOD + "\n" + CUT + "\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_file_is_known_by_its_ending() {
        assertThat(Ran.with("check", two))
                .isEqualTo(new Ran(
                        1, two + ":2:6: " + CUT_MESSAGE + ", see 2:1\n1 file: 1 error, 0 warnings, 0 infos\n", ""));
    }

    @Test
    void any_named_file_holds_lines_where_the_caller_says_so() throws IOException {
        String file = write("two.txt", GOOD + "\n" + GOOD);
        assertThat(Ran.with("check", "--ndjson", file).status()).isZero();
        assertThat(Ran.with("check", file).out()).contains(":2:1: error CONTENT_AFTER_END");
    }

    @Test
    void standard_input_holds_lines_where_the_caller_says_so() {
        Ran ran = Ran.on("\n" + CUT, false, "check", "--ndjson", "-");
        assertThat(ran.out()).startsWith("-:2:6: " + CUT_MESSAGE);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(Ran.on(GOOD, false, "check", "-").status()).isZero();
    }

    @Test
    void one_file_entry_holds_the_issues_of_all_lines_with_their_numbers() {
        assertThat(Ran.with("check", "--format", "json", two).out())
                .isEqualTo("{\"files\":[{\"path\":\"" + two + "\",\"issues\":[{\"code\":\"END_UNEXPECTED\","
                        + "\"severity\":\"error\",\"stage\":\"syntax\",\"pointer\":\"\",\"line\":2,\"column\":6,"
                        + "\"message\":\"expected a value, found the end of the input\","
                        + "\"related\":[{\"pointer\":\"\",\"line\":2,\"column\":1}],\"record\":2}],\"suppressed\":0}],"
                        + "\"summary\":{\"files\":1,\"errors\":1,\"warnings\":0,\"infos\":0,\"suppressed\":0}}\n");
    }

    @Test
    void each_line_lists_a_thousand_issues_and_counts_the_rest() throws IOException {
        String many = GOOD.replace("}]}", "}," + "1,".repeat(1_500) + "{\"text\":\"B\"}]}");
        String file = write("many.ndjson", many + "\n" + many);
        assertThat(Ran.with("check", file).out())
                .contains(file + ":1: 500 more issues are not listed\n")
                .contains(file + ":2: 500 more issues are not listed\n")
                .endsWith("1 file: 2000 errors, 0 warnings, 0 infos\n");
        assertThat(Ran.with("check", "--format=json", file, two).out())
                .contains("\"suppressed\":1000},{\"path\"")
                .contains("\"suppressed\":0}],\"summary\"")
                .endsWith("\"errors\":2001,\"warnings\":0,\"infos\":0,\"suppressed\":1000}}\n");
    }

    @Test
    void a_folder_is_walked_for_files_of_both_kinds() throws IOException {
        write("a.json", GOOD);
        write("b.txt", "x");
        write(".c.ndjson", "x");
        Files.createSymbolicLink(folder.resolve("d.ndjson"), Path.of(two));
        Files.createDirectories(folder.resolve("e/.f"));
        write("e/g.ndjson", GOOD);
        write("e/.f/h.ndjson", "x");
        assertThat(Ran.with("check", folder.toString()).out()).endsWith("3 files: 1 error, 0 warnings, 0 infos\n");
    }

    @Test
    void a_folder_that_is_named_by_a_link_is_walked() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        write("real/a.ndjson", CUT);
        assertThat(Ran.with("check", link.toString()).out()).startsWith(link.resolve("a.ndjson") + ":1:6: ");
    }

    @Test
    void lines_of_something_else_are_notes_where_the_file_was_only_met() throws IOException {
        Files.delete(Path.of(two));
        String file = write("log.ndjson", "{\"level\":\"info\"}\n");
        assertThat(Ran.with("check", folder.toString()).status()).isZero();
        assertThat(Ran.with("check", file).status()).isEqualTo(1);
    }

    @Test
    void an_empty_file_holds_no_line_and_is_right() throws IOException {
        assertThat(Ran.with("check", write("none.ndjson", "")))
                .isEqualTo(new Ran(0, "1 file: 0 errors, 0 warnings, 0 infos\n", ""));
    }

    @Test
    void a_missing_file_is_nothing_done() {
        Ran ran = Ran.with("check", folder.resolve("none.ndjson").toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("none.ndjson: error FILE_MISSING ");
    }

    @Test
    void threads_change_nothing() {
        assertThat(Ran.with("check", "--threads", "3", two)).isEqualTo(Ran.with("check", two));
        assertThat(Ran.with("check", "--threads", "0", two).status()).isEqualTo(2);
    }

    @Test
    void progress_shows_only_where_somebody_watches() {
        String lines = (GOOD + "\n").repeat(600);
        assertThat(Ran.on(lines, false, "check", "--ndjson", "-").err()).isEmpty();
        assertThat(Ran.on(lines, true, "check", "--ndjson", "-").err())
                .isEqualTo("\r\u001B[K256 reviews checked\r\u001B[K512 reviews checked\r\u001B[K");
    }
}
