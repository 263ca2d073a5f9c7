package io.github.casereview.validation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guides show code that compiles and what it really prints. */
class DocsTest {
    private static final Path HERE = Path.of("src/test/java/io/github/casereview/validation/docs");

    @Test
    void on_reports_show_the_code_that_is_compiled() throws IOException {
        assertThat(blocks("reports.md", "java")).isEqualTo(samples("ReportsSample.java"));
    }

    @Test
    void on_reports_show_what_the_code_prints() throws IOException {
        assertThat(blocks("reports.md", "text"))
                .containsExactly(
                        output(ReportsSample::text), output(ReportsSample::summary), output(ReportsSample::problem));
    }

    @Test
    void on_reports_write_the_files_that_they_name(@TempDir Path folder) throws IOException {
        ReportsSample.page(folder);
        assertThat(folder.resolve("report.html")).content().contains("learning point 24, reaches an action");
        assertThat(folder.resolve("report.sarif")).content().contains("\"version\":\"2.1.0\"");
    }

    @Test
    void on_testing_show_the_code_that_is_compiled_and_run() throws IOException {
        assertThat(blocks("testing.md", "java")).isEqualTo(samples("TestingSample.java"));
    }

    @Test
    void on_testing_show_a_file_of_expected_issues_that_is_compared() throws IOException {
        Path expected = Path.of("src/test/resources/io/github/casereview/validation/junit/broken.expected");
        assertThat(blocks("testing.md", "text").get(0)).isEqualTo(Files.readString(expected));
    }

    @Test
    void on_jakarta_show_the_code_that_is_compiled() throws IOException {
        assertThat(blocks("jakarta.md", "java")).isEqualTo(samples("JakartaSample.java"));
    }

    @Test
    void on_jakarta_show_what_the_code_prints() throws IOException {
        assertThat(blocks("jakarta.md", "text"))
                .containsExactly(
                        output(JakartaSample::violations),
                        output(JakartaSample::issues),
                        output(JakartaSample::checker));
    }

    @Test
    void on_lints_show_the_code_that_is_compiled() throws IOException {
        assertThat(blocks("lints.md", "java")).isEqualTo(samples("LintsSample.java"));
    }

    @Test
    void on_lints_show_what_the_code_prints() throws IOException {
        assertThat(blocks("lints.md", "text"))
                .containsExactly(output(LintsSample::forbidding), output(LintsSample::text));
    }

    @Test
    void on_profiles_show_the_code_that_is_compiled() throws IOException {
        assertThat(blocks("profiles.md", "java")).isEqualTo(samples("ProfilesSample.java"));
    }

    @Test
    void on_profiles_do_what_they_say() {
        assertThat(output(ProfilesSample::profile))
                .contains("error PRIVACY_EMAIL")
                .contains("RECOMMENDATION_WITHOUT_DEADLINE");
        assertThat(ProfilesSample.rating().issues("RECOMMENDATION_WITHOUT_OWNER"))
                .extracting(Issue::severity)
                .containsExactly(Severity.ERROR);
        assertThat(ProfilesSample.rating().issues("RECOMMENDATION_WITHOUT_MEASURE"))
                .isEmpty();
        assertThat(ProfilesSample.adding().issues("CHILD_WITHOUT_LABEL")).hasSize(1);
    }

    private static List<String> blocks(String guide, String language) throws IOException {
        return find(Path.of("docs", guide), "(?m)^```" + language + "\\R([\\s\\S]*?)^```$");
    }

    /** The code between the markers, without the indent of its method. */
    private static List<String> samples(String source) throws IOException {
        return find(HERE.resolve(source), "(?m)^ *// sample: .*\\R([\\s\\S]*?)^ *// end$").stream()
                .map(sample -> sample.replaceAll("(?m)(^|[ (])out(\\.|::)", "$1System.out$2"))
                .map(sample -> sample.stripTrailing().stripIndent() + "\n")
                .toList();
    }

    private static List<String> find(Path file, String regex) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String output(Consumer<PrintStream> sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
