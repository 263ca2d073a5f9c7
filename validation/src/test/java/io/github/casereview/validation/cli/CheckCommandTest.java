package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.sample.SampleReviews;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String GOOD =
            ReviewJson.writer().write(SampleReviews.smallest().build());
    private static final String NOTHING = "0 errors, 0 warnings, 0 infos\n";

    @TempDir
    private Path folder;

    private String good;
    private String warned;
    private String missing;

    @BeforeEach
    void write() throws IOException {
        good = file("good.json", GOOD);
        warned = file("warned.json", GOOD.replace("like.", "like; write to jo@example.org."));
        missing = folder.resolve("none.json").toString();
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1"})
    void fails_on_the_least_severity_that_the_caller_names(String severity, int status) {
        Ran ran = Ran.with("check", "--fail-on", severity, warned);
        assertThat(ran.out()).contains(" warning PRIVACY_EMAIL ").endsWith("1 file: 0 errors, 1 warning, 0 infos\n");
        assertThat(ran.status()).isEqualTo(status);
        assertThat(Ran.with("check", "--fail-on", severity, good).status()).isZero();
    }

    @Test
    void does_something_where_one_of_its_files_could_be_read() {
        assertThat(Ran.with("check", missing).status()).isEqualTo(2);
        assertThat(Ran.with("check", missing, missing).status()).isEqualTo(2);
        assertThat(Ran.with("check", missing, good).status()).isEqualTo(1);
        assertThat(Ran.with("check", good, missing).status()).isEqualTo(1);
        assertThat(Ran.with("check", good, good)).isEqualTo(new Ran(0, "2 files: " + NOTHING, ""));
    }

    @Test
    void a_page_shows_the_file_that_was_named_whatever_standard_input_holds() {
        String page = Ran.on("{", false, "check", "--format", "html", good).out();
        assertThat(page).contains("1 file: 0 errors", "learning point without a number, reaches nothing");
        assertThat(Ran.on(GOOD, false, "check", "--format", "html", missing).out())
                .contains("FILE_MISSING")
                .doesNotContain("learning point");
    }

    @Test
    void waivers_are_checked_as_waivers_on_a_page_too_and_say_what_stands_there_only_with_values() throws IOException {
        String text = "{\"schemaVersion\": \"waivers/1-draft\", \"waivers\": [{\"code\": \"VALUE_NULL\","
                + " \"review\": \"north/ash\", \"reason\": \"Why.\", \"decidedBy\": \"editor\"}]}";
        String file = file("waivers.json", text);
        for (String format : new String[] {"text", "html"}) {
            assertThat(Ran.with("check", "--format", format, file).out())
                    .contains("WAIVER_OF_STRUCTURE")
                    .doesNotContain("VALUE_NULL", "ROOT_UNEXPECTED");
            assertThat(Ran.on(text, false, "check", "--format", format, "-").out())
                    .contains("WAIVER_OF_STRUCTURE")
                    .doesNotContain("VALUE_NULL", "ROOT_UNEXPECTED");
            assertThat(Ran.with("check", "--values", "--format", format, file).out())
                    .contains("WAIVER_OF_STRUCTURE", "VALUE_NULL");
        }
    }

    @Test
    void a_folder_without_a_file_is_nothing_done() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Ran.with("check", empty.toString()).status()).isEqualTo(2);
        assertThat(Ran.with("check", empty.toString()).out()).isEqualTo("0 files: " + NOTHING);
    }

    @Test
    void a_file_met_in_a_folder_that_is_something_else_is_worth_a_note() throws IOException {
        String other = file("package.json", "{\"name\": \"x\"}");
        assertThat(Ran.with("check", other).out()).contains(" error NOT_A_REVIEW_FILE ");
        Ran ran = Ran.with("check", folder.toString());
        assertThat(ran.out()).contains(" info NOT_A_REVIEW_FILE ").contains(" warning PRIVACY_EMAIL ");
        assertThat(ran.status()).isZero();
    }

    @Test
    void threads_find_the_same_and_none_is_a_usage_error() throws IOException {
        String lines = file("many.ndjson", (GOOD.replaceAll("\\n *", "") + "\n").repeat(40) + "{\n");
        Ran one = Ran.with("check", lines);
        assertThat(one.out()).contains("many.ndjson:41:2: error END_UNEXPECTED");
        assertThat(Ran.with("check", "--threads", "4", lines)).isEqualTo(one);
        assertThat(Ran.with("check", "--threads", "0", lines).status()).isEqualTo(2);
    }

    @Test
    void the_severity_of_a_rule_is_what_the_caller_says() {
        assertThat(Ran.with("check", "--severity", "PRIVACY_EMAIL=info", warned).out())
                .contains(" info PRIVACY_EMAIL ");
        assertThat(Ran.with("check", "--severity", "LINK_EMPTY=fatal", good).status())
                .isEqualTo(2);
        assertThat(Ran.with("check", "--severity", "LINK_EMPTY=fatal", good).out())
                .isEmpty();
    }

    @Test
    void a_day_that_is_not_one_is_told_with_an_example() {
        assertThat(Ran.with("check", "--as-of", "21.11.2026", good).err())
                .startsWith("casereview: Invalid value for option '--as-of': expected a date such as 2026-11-21");
        assertThat(Ran.with("check", "--profile", "north", good).err())
                .startsWith("casereview: Invalid value for option '--profile': expected a profile such as"
                        + " england-2015/executive-summary/exchange: an edition, a kind of document, a stage");
    }

    @Test
    void a_day_makes_what_is_late_an_issue() throws IOException {
        String late = file(
                "late.json",
                GOOD.replace(
                        "\"learningPoints\"",
                        "\"actions\": [{\"id\": \"a\", \"deadline\": {\"edtf\": \"2016-03\"}}], \"learningPoints\""));
        assertThat(Ran.with("check", late).out()).doesNotContain("DEADLINE_PASSED");
        assertThat(Ran.with("check", "--as-of", "2016-03-31", late).out()).doesNotContain("DEADLINE_PASSED");
        assertThat(Ran.with("check", "--as-of", "2016-04-01", late).out()).contains(" DEADLINE_PASSED ");
    }

    @Test
    void progress_is_cleared_before_anything_is_printed_and_when_a_file_is_done() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(all, false, StandardCharsets.UTF_8);
        String line = GOOD.replaceAll("\\n *", "") + "\n";
        byte[] lines = (line.repeat(256) + "{\n").getBytes(StandardCharsets.UTF_8);
        Main.run(new Console(new ByteArrayInputStream(lines), terminal, terminal, true), "check", "--ndjson", "-");
        String clear = "\r\u001B[K";
        assertThat(all.toString(StandardCharsets.UTF_8))
                .startsWith(clear + "256 reviews checked" + clear + "-:257:2: error END_UNEXPECTED")
                .endsWith("\n1 file: 1 error, 0 warnings, 0 infos\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
