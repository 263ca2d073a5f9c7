package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversCommandTest {
    private static final String FOLDER = "src/test/resources/io/github/casereview/validation/waiver";
    private static final String REVIEW = FOLDER + "/review.json";
    private static final String WAIVERS = FOLDER + "/waivers.json";
    private static final Path GOLDEN = Path.of(FOLDER, "report.txt");
    private static final String DAY = "2026-11-21";
    private static final String UNRESOLVED = """
            {"schemaVersion": "case-review/1-draft", "id": "north/%s", "labels": [{"text": "A"}],\
             "learningPoints": [{"id": "lp-1", "text": "Listen.", "about": ["b"]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_waived_is_counted_and_the_waivers_are_reported_last() throws IOException {
        Ran ran = Ran.with("check", "--waivers", WAIVERS, "--as-of", DAY, REVIEW);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GOLDEN, ran.out());
        }
        assertThat(ran.out())
                .as("to accept the new text, run the test with -Dgolden.rewrite=true")
                .isEqualTo(Files.readString(GOLDEN));
        assertThat(ran.status()).isEqualTo(ExitStatus.ERRORS_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "html", "summary"})
    void no_form_tells_a_reason_or_who_decided(String format) {
        Ran ran = Ran.with("check", "--format", format, "--waivers", WAIVERS, REVIEW, WAIVERS);
        assertThat(ran.out()).contains("WAIVER_OF_STRUCTURE").doesNotContainIgnoringCase("canary");
    }

    @Test
    void with_values_it_is_told_what_stands_there() {
        Ran ran = Ran.with("check", "--values", "--waivers", WAIVERS, "--as-of", DAY, REVIEW);
        assertThat(ran.out()).contains("    \"PROPERTY_UNKNOWN\"\n    ^^^");
    }

    @Test
    void json_counts_what_is_waived_and_where_nothing_is_says_nothing() {
        String json = Ran.with("check", "--format", "json", "--waivers", WAIVERS, "--as-of", DAY, REVIEW)
                .out();
        assertThat(json)
                .contains("\"suppressed\":0,\"waived\":2},{\"path\":\"" + WAIVERS + "\"")
                .endsWith("\"suppressed\":0}],\"summary\":{\"files\":2,\"errors\":3,\"warnings\":5,\"infos\":1,"
                        + "\"suppressed\":0,\"waived\":2}}\n");
        assertThat(Ran.with("check", "--format", "json", REVIEW).out()).doesNotContain("waived");
    }

    @Test
    void the_summary_counts_what_is_waived() {
        assertThat(Ran.with("check", "--format", "summary", "--waivers", WAIVERS, "--as-of", DAY, REVIEW)
                        .out())
                .startsWith("2 files: 3 errors, 5 warnings, 1 info, 2 waived\n");
    }

    @Test
    void a_run_in_which_all_is_waived_succeeds() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        String waivers = write("w.json", waivers("a"));
        assertThat(Ran.with("check", "--fail-on", "warning", "--waivers", waivers, review))
                .isEqualTo(new Ran(ExitStatus.OK, "2 files: 0 errors, 0 warnings, 0 infos, 1 waived\n", ""));
    }

    @Test
    void an_unused_waiver_fails_a_run_that_fails_on_warnings() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a").replace("[\"b\"]", "[]"));
        String waivers = write("w.json", waivers("a"));
        assertThat(Ran.with("check", "--waivers", waivers, review).status()).isEqualTo(ExitStatus.OK);
        assertThat(Ran.with("check", "--fail-on", "warning", "--waivers", waivers, review)
                        .status())
                .isEqualTo(ExitStatus.ERRORS_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void lines_are_waived_one_by_one_whatever_the_threads(String threads) throws IOException {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> UNRESOLVED.formatted(i % 3 == 0 ? "a" : "b"))
                .collect(Collectors.joining());
        String reviews = write("all.ndjson", lines);
        String waivers = write("w.json", waivers("a"));
        Ran ran = Ran.with("check", "--threads", threads, "--waivers", waivers, reviews);
        assertThat(ran.out().lines()).hasSize(201);
        assertThat(ran.out()).endsWith("\n2 files: 200 errors, 0 warnings, 0 infos, 100 waived\n");
    }

    @Test
    void waivers_with_a_fault_in_how_they_are_written_are_not_applied_at_all() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        String waivers = write("w.json", waivers("a").replace("\"reason\"", "\"reasn\""));
        Ran ran = Ran.with("check", "--waivers", waivers, review);
        assertThat(ran.out())
                .isEqualTo(review + ":1:149: error REFERENCE_UNRESOLVED expected the id of something in this file,"
                        + " found the id of nothing\n"
                        + waivers + ":2:57: error PROPERTY_UNKNOWN expected a property of a waiver, found reasn,"
                        + " did you mean reason\n"
                        + "2 files: 2 errors, 0 warnings, 0 infos\n");
        assertThat(ran.status()).isEqualTo(ExitStatus.ERRORS_FOUND);
    }

    @Test
    void waivers_can_come_from_standard_input() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        assertThat(Ran.on(waivers("a"), false, "check", "--waivers", "-", review))
                .isEqualTo(new Ran(ExitStatus.OK, "2 files: 0 errors, 0 warnings, 0 infos, 1 waived\n", ""));
        assertThat(Ran.on("{", false, "check", "--waivers", "-", review).out())
                .contains("\n-:1:2: error END_UNEXPECTED ")
                .endsWith("2 files: 2 errors, 0 warnings, 0 infos\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--waivers=- -", "- -", "--waivers=- a.json - b.json"})
    void standard_input_is_read_once(String arguments) {
        Ran ran = Ran.on(waivers("a"), false, ("check " + arguments).split(" "));
        assertThat(ran)
                .isEqualTo(new Ran(
                        ExitStatus.NOTHING_DONE,
                        "",
                        "casereview: expected - once, among the paths or as --waivers, found it more often\n"
                                + "see: casereview check --help\n"));
    }

    @Test
    void a_review_in_the_place_of_waivers_is_an_error() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        assertThat(Ran.with("check", "--waivers", review, REVIEW).out())
                .contains(
                        review + ":1:19: error ROOT_UNEXPECTED expected waivers/1-draft, found case-review/1-draft\n");
    }

    @Test
    void waivers_that_are_not_there_are_an_error() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a").replace("[\"b\"]", "[]"));
        Ran ran = Ran.with("check", "--waivers", folder.resolve("none.json").toString(), review);
        assertThat(ran.out()).contains("none.json: error FILE_MISSING ");
        assertThat(ran.status()).isEqualTo(ExitStatus.ERRORS_FOUND);
    }

    @Test
    void waivers_in_a_folder_are_reported_once() throws IOException {
        write("a.json", UNRESOLVED.formatted("a"));
        String waivers = write("w.json", waivers("a").replace("REFERENCE_UNRESOLVED", "NO_SUCH_RULE"));
        Ran ran = Ran.with("check", "--waivers", waivers, folder.toString());
        assertThat(ran.out().lines().filter(line -> line.contains("WAIVER_CODE_UNKNOWN")))
                .hasSize(1);
        assertThat(ran.out()).endsWith("2 files: 2 errors, 0 warnings, 0 infos\n");
    }

    @Test
    void waivers_met_in_a_folder_are_checked_as_waivers_but_not_applied() throws IOException {
        write("a.json", UNRESOLVED.formatted("a"));
        write("w.json", waivers("a"));
        assertThat(Ran.with("check", folder.toString()).out())
                .endsWith("found the id of nothing\n2 files: 1 error, 0 warnings, 0 infos\n");
    }

    @Test
    void waivers_on_standard_input_are_checked_as_waivers() {
        String text = waivers("a").replace("REFERENCE_UNRESOLVED", "VALUE_NULL");
        assertThat(Ran.on(text, false, "check", "-").out())
                .isEqualTo("-:2:12: error WAIVER_OF_STRUCTURE expected the code of a rule, as io, syntax, limit and"
                        + " structure cannot be waived, found a code of stage structure\n"
                        + "1 file: 1 error, 0 warnings, 0 infos\n");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T12:00:00Z, 1 waived", "2026-11-21T12:00:00Z, 1 waived", "2026-11-22T00:00:00Z, 1 warning"})
    void without_a_day_the_clock_tells_today(Instant now, String expected) throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        String waivers = write("w.json", waivers("a").replace("\"reason\"", "\"until\": \"" + DAY + "\", \"reason\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), stream, stream, false);
        Main.run(console, Clock.fixed(now, ZoneOffset.UTC), "check", "--waivers", waivers, review);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(expected);
    }

    @Test
    void the_day_that_is_given_goes_before_the_clock() throws IOException {
        String review = write("a.json", UNRESOLVED.formatted("a"));
        String waivers = write("w.json", waivers("a").replace("\"reason\"", "\"until\": \"1999-12-31\", \"reason\""));
        assertThat(Ran.with("check", "--as-of", "1999-12-31", "--waivers", waivers, review)
                        .status())
                .isEqualTo(ExitStatus.OK);
        assertThat(Ran.with("check", "--waivers", waivers, review).status()).isEqualTo(ExitStatus.ERRORS_FOUND);
    }

    @Test
    void waivers_have_a_canonical_form_too() throws IOException {
        String waivers = write("w.json", waivers("a"));
        assertThat(Ran.with("format", waivers).out()).startsWith("{\n  \"schemaVersion\": \"waivers/1-draft\",\n");
    }

    @Test
    void every_code_on_waivers_is_in_the_catalogue() {
        assertThat(Ran.with("rules").out()).contains("WAIVER_UNUSED  warning  rule  a waiver that an issue needs\n");
        assertThat(Ran.with("explain", "WAIVER_OF_STRUCTURE").status()).isEqualTo(ExitStatus.OK);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String waivers(String review) {
        return """
                {"schemaVersion": "waivers/1-draft", "waivers": [
                  {"code": "REFERENCE_UNRESOLVED", "review": "north/%s", "reason": "Canary.", "decidedBy": "editor"}]}
                """.formatted(review);
    }
}
