package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: exit statuses, closed streams, little memory, other locales. */
class ProcessTest {
    private static final String GOOD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}]}";

    private static final String OUT_OF_MEMORY =
            "casereview: out of memory; give it more, as in java -Xmx2g -jar casereview.jar, or use fewer --threads\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"<&-, check -, 2", "<&-, check --ndjson -, 2", "<&-, format -, 2", "</dev/null, check -, 1"})
    void standard_input_that_is_closed_or_empty_is_told(String redirection, String command, int status)
            throws Exception {
        assertThat(shell(command + " " + redirection).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check good", "check --format json good", "format good", "rules", "--help"})
    void output_that_cannot_be_written_is_told(String command) throws Exception {
        Files.writeString(folder.resolve("good"), GOOD);
        Ran unheard = new Ran(2, "", "casereview: the output could not be written\n");
        assertThat(shell(command + " >&-")).isEqualTo(unheard);
        assumeThat(Path.of("/dev/full")).exists();
        assertThat(shell(command + " >/dev/full")).isEqualTo(unheard);
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run() throws Exception {
        Files.writeString(folder.resolve("bad.ndjson"), "{\n".repeat(2_000_000));
        Ran ran = shell("check bad.ndjson | head -n 1");
        assertThat(ran.out()).startsWith("bad.ndjson:1:2: error END_UNEXPECTED");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void trouble_that_cannot_be_told_changes_nothing() throws Exception {
        assertThat(shell("check none 2>&-").status()).isEqualTo(2);
    }

    @Test
    void many_more_lines_than_fit_into_memory_are_checked() throws Exception {
        Child child = Child.start(java(List.of("-Xmx40m"), "check", "--ndjson", "-"));
        byte[] padding = " ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream lines = child.in()) {
            for (int i = 0; i < 4_000; i++) {
                lines.write(padding);
                lines.write((i == 2_000 ? "{\n" : GOOD + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Ran ran = child.ran();
        assertThat(ran.out())
                .startsWith("-:2001:50002: error END_UNEXPECTED ")
                .endsWith("\n1 file: 1 error, 0 warnings, 0 infos\n");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void a_line_far_beyond_the_limit_is_passed_over_in_little_memory() throws Exception {
        Child child = Child.start(java(List.of("-Xmx40m"), "check", "--ndjson", "-"));
        byte[] part = "x".repeat(1_048_576).getBytes(StandardCharsets.UTF_8);
        try (OutputStream lines = child.in()) {
            lines.write((GOOD + "\n\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                lines.write(part);
            }
            lines.write(("\n{\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = child.ran();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("-:2:1: error DOCUMENT_TOO_LARGE "),
                        line -> assertThat(line).startsWith("-:3:2: error END_UNEXPECTED "),
                        line -> assertThat(line).isEqualTo("1 file: 2 errors, 0 warnings, 0 infos"));
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void a_line_that_does_not_fit_into_memory_is_an_issue_of_that_line() throws Exception {
        String wide = GOOD.replace("]}", "],\"children\":[" + "{},".repeat(600_000) + "{}]}");
        Files.writeString(folder.resolve("a.ndjson"), GOOD + "\n" + wide + "\n{\n" + GOOD + "\n");
        Ran ran = Child.start(java(List.of("-Xmx24m"), "check", "a.ndjson")).ran();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("a.ndjson:2:1: error DOCUMENT_TOO_LARGE expected a document that fits into memory, found"
                        + " a larger one\na.ndjson:3:2: error END_UNEXPECTED ")
                .endsWith("\n1 file: 2 errors, 0 warnings, 0 infos\n");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void a_file_that_does_not_fit_into_memory_ends_the_run_in_words() throws Exception {
        Files.writeString(folder.resolve("wide"), "[" + "1,".repeat(900_000) + "1]");
        assertThat(Child.start(java(List.of("-Xmx20m"), "check", "wide")).ran())
                .isEqualTo(new Ran(2, "", OUT_OF_MEMORY));
    }

    @ParameterizedTest
    @CsvSource({"14, 4", "14, 8", "20, 8", "32, 8"})
    void threads_that_share_too_little_memory_end_in_words_and_not_in_a_trace(int megabytes, String threads)
            throws Exception {
        String wide = GOOD.replace("]}", "],\"children\":[" + "{},".repeat(600_000) + "{}]}");
        Files.writeString(folder.resolve("a.ndjson"), (GOOD + "\n" + wide + "\n").repeat(3));
        Ran ran = Child.start(java(List.of("-Xmx" + megabytes + "m"), "check", "--threads", threads, "a.ndjson"))
                .ran();
        assertThat(new Ran(ran.status(), "", ran.err())).isIn(new Ran(1, "", ""), new Ran(2, "", OUT_OF_MEMORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void other_locales_encodings_and_time_zones_change_no_byte(String tag) throws Exception {
        Files.writeString(folder.resolve("\u00E9.ndjson"), "{\"i\":1}\n" + GOOD.replace("\"id\"", "\"ID\"") + "\n\n{");
        java.util.Locale locale = java.util.Locale.forLanguageTag(tag);
        List<String> options = List.of(
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.extensions=" + tag.replaceFirst(".*-u-", ""),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=Pacific/Kiritimati");
        for (String format : List.of("text", "json")) {
            String[] command = {"check", "--format", format, folder.toString()};
            assertThat(Child.start(java(options, command)).ran()).isEqualTo(Ran.with(command));
        }
    }

    private Ran shell(String line) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command(line));
        shell.directory(folder.toFile());
        return Child.start(shell).ran();
    }

    private static String command(String line) {
        List<String> java = java(List.of(), List.of()).command();
        return java.stream().map(each -> "'" + each + "'").reduce("", (a, b) -> a + b + " ") + line;
    }

    private static ProcessBuilder java(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private ProcessBuilder java(List<String> options, String... arguments) {
        return java(options, List.of(arguments)).directory(folder.toFile());
    }
}
