package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.report.SummaryReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckFormatsTest {
    private static final String REVIEW = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"northshire/child-a\","
            + " \"labels\": [{\"text\": \"Child A\"}],"
            + " \"learningPoints\": [{\"id\": \"lp-1\", \"number\": \"24\", \"text\": \"Private words.\"}]}";
    private static final String BROKEN = REVIEW.replace("number", "nubmer");

    @TempDir
    private Path folder;

    private String whole;
    private String broken;

    @BeforeEach
    void write() throws IOException {
        whole = file("whole.json", REVIEW);
        broken = file("broken.json", BROKEN);
    }

    @Test
    void writes_one_run_of_sarif() {
        JsonNode log = JsonMapper.shared().readTree(run("--format", "sarif", whole, broken));
        assertThat(log.at("/runs/0/artifacts")).hasSize(2);
        assertThat(log.at("/runs/0/results").findValuesAsString("ruleId")).contains("PROPERTY_UNKNOWN");
    }

    @Test
    void writes_a_page_with_the_picture_of_a_named_file_and_of_standard_input() {
        assertThat(run("--format", "html", whole, broken))
                .startsWith("<!DOCTYPE html>")
                .contains("learning point 24, reaches nothing", "There is no picture")
                .doesNotContain("Private words.");
        assertThat(run("--format", "html", "-")).contains("learning point 24, reaches nothing");
    }

    @Test
    void shows_what_the_review_says_only_with_values() {
        assertThat(run("--format", "html", "--values", whole)).contains("Private words.");
    }

    @Test
    void writes_a_page_with_a_picture_for_each_line() throws IOException {
        String lines = file("many.ndjson", REVIEW + "\n" + BROKEN + "\n" + REVIEW + "\n");
        for (String threads : List.of("1", "3")) {
            assertThat(run("--format", "html", "--threads", threads, lines))
                    .contains("1 file: 1 error", ">What came of what in line 1<", ">What came of what in line 3<")
                    .doesNotContain("in line 2", "There is no picture");
        }
        assertThat(run("--format", "html", "--ndjson", "-")).contains(">What came of what in line 1<");
    }

    @Test
    void writes_the_summary_that_the_library_writes() {
        assertThat(run("--format", "SUMMARY", broken))
                .isEqualTo(SummaryReport.of(List.of(ReviewChecker.standard().check(Path.of(broken)))))
                .contains("PROPERTY_UNKNOWN");
    }

    @Test
    void counts_a_file_with_one_review_a_line_once() throws IOException {
        String lines = file("many.ndjson", BROKEN + "\n" + BROKEN + "\n");
        assertThat(run("--format", "summary", lines)).startsWith("1 file: 2 errors");
    }

    @Test
    void writes_text_in_colour_to_a_terminal_and_nowhere_else() {
        assertThat(run(true, "--format", "text", broken)).contains("\u001b[1;31merror\u001b[0m");
        assertThat(run(false, "--format", "text", broken)).doesNotContain("\u001b");
        assertThat(run(true, "--format", "json", broken)).doesNotContain("\u001b");
    }

    @Test
    void gives_up_colour_where_the_environment_asks_for_none() {
        assertThat(Terminal.showsColour(Map.of())).isTrue();
        assertThat(Terminal.showsColour(Map.of("NO_COLOR", "", "TERM", "xterm")))
                .isTrue();
        assertThat(Terminal.showsColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.showsColour(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void names_the_forms_where_another_is_asked_for() {
        assertThat(run("--format", "xml", whole)).contains("'--format': expected text, json, sarif, html or summary\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String run(String... arguments) {
        return run(false, arguments);
    }

    private static String run(boolean inColour, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(REVIEW.getBytes(StandardCharsets.UTF_8));
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Main.run(new Console(in, stream, stream, false, inColour), all);
        return out.toString(StandardCharsets.UTF_8);
    }
}
