package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String REVIEW = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\","
            + " \"labels\": [{\"text\": \"Ash\"}], \"learningPoints\":"
            + " [{\"id\": \"lp-1\", \"number\": \"24\", \"text\": \"Listen.\"}]}";
    private static final String BARE = REVIEW.replaceFirst(", \"learningPoints\".*", "}");
    private static final String SUMMARIES = "//details[@class='trace record']/summary/";

    @Test
    void of_several_lines_each_have_a_fold_that_says_what_is_in_it() {
        ParsedPage page = page(REVIEW, BARE, "{", REVIEW.replace("\"24\"", "\"25\""));
        assertThat(page.texts(SUMMARIES + "h3"))
                .containsExactly("What came of what in line 1", "What came of what in line 4");
        assertThat(page.texts(SUMMARIES + "span")).containsExactly("1 of 1 reaches nothing", "1 of 1 reaches nothing");
        assertThat(page.texts("//*[local-name()='a'][contains(@class, 'point')]/@aria-label"))
                .containsExactly("learning point 24, reaches nothing", "learning point 25, reaches nothing");
        assertThat(page.texts("//p[@class='note']"))
                .contains("1 review has no picture: no finding, learning point, recommendation, response or action is"
                        + " in it.");
        assertThat(page.texts("//tbody/tr/td[@class='position']")).contains("3:2");
    }

    @Test
    void are_open_where_they_are_few_and_closed_where_they_are_many() {
        assertThat(page(REVIEW, REVIEW, REVIEW).texts("//details[@open]")).hasSize(3);
        assertThat(page(REVIEW, REVIEW, REVIEW, REVIEW).texts("//details[@open]"))
                .isEmpty();
    }

    @Test
    void of_one_review_alone_need_no_fold() {
        assertThat(page(REVIEW).texts("//h3")).startsWith("What came of what in line 1");
        assertThat(page(REVIEW).texts("//details[@class='trace record']")).isEmpty();
    }

    @Test
    void are_fifty_at_most_and_the_page_says_how_many_are_left_out() {
        ParsedPage one = page(Collections.nCopies(51, REVIEW).toArray(String[]::new));
        assertThat(one.texts(SUMMARIES + "h3")).hasSize(50).endsWith("What came of what in line 50");
        assertThat(one.texts("//p[@class='note']"))
                .endsWith("1 more review has no picture here: a page shows 50 at most. To see the others, check fewer"
                        + " files or lines at a time.");
        CheckedFile file = ReviewChecker.standard()
                .checkLinesAndKeep(stream(REVIEW))
                .findFirst()
                .orElseThrow();
        ParsedPage many = new ParsedPage(HtmlReport.of(Collections.nCopies(70, file)));
        assertThat(many.texts(SUMMARIES + "h3")).hasSize(50);
        assertThat(many.texts("//p[@class='note'][contains(., 'has no picture here')]"))
                .hasSize(20);
    }

    @Test
    void of_several_files_are_counted_together() {
        StringWriter text = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(text, ReportStyle.PLAIN);
        write(writer, "a.ndjson", 30);
        write(writer, "b.ndjson", 30);
        write(writer, "c.ndjson", 2);
        writer.end();
        ParsedPage page = new ParsedPage(text.toString());
        assertThat(page.texts(SUMMARIES + "h3")).hasSize(50);
        assertThat(page.texts("//p[@class='note'][contains(., 'no picture here')]"))
                .extracting(note -> note.replaceAll(":.*", ""))
                .containsExactly("10 more reviews have no picture here", "2 more reviews have no picture here");
    }

    @Test
    void tell_the_id_of_a_review_only_with_values() {
        List<CheckedFile> files = ReviewChecker.standard()
                .checkLinesAndKeep(stream(REVIEW, REVIEW))
                .toList();
        assertThat(HtmlReport.of(files)).doesNotContain("north/ash");
        assertThat(HtmlReport.withValues(files)).contains("What came of what in line 2, north/ash");
    }

    @Test
    void stand_beneath_a_table_that_counts_by_file() {
        Report waived = new Report("b.json", List.of(), 0, 2);
        ParsedPage page =
                new ParsedPage(HtmlReport.of(List.of(CheckedFile.of(Broken.silent()), CheckedFile.of(waived))));
        assertThat(page.texts("//nav//thead//th")).containsExactly("File", "Errors", "Warnings", "Infos", "Waived");
        assertThat(page.texts("//nav//tbody/tr/*"))
                .containsExactly("reviews/Child A & <b>.json", "3", "1", "0", "0", "b.json", "0", "0", "0", "2");
        ParsedPage none = new ParsedPage(
                HtmlReport.of(List.of(CheckedFile.of(Broken.silent()), CheckedFile.of(Broken.silent()))));
        assertThat(none.texts("//nav//thead//th")).doesNotContain("Waived");
    }

    @Test
    void stand_above_five_thousand_issues_at_most() {
        Issue issue = Issue.of("OWN", Severity.INFO, Stage.RULE, new Place("/a", 1, 1), "expected this, found that");
        Report report = new Report("a.ndjson", Collections.nCopies(5_003, issue), 4);
        ParsedPage page = new ParsedPage(HtmlReport.of(List.of(CheckedFile.of(report))));
        assertThat(page.texts("//table[@class='issues']/tbody/tr")).hasSize(5_000);
        assertThat(page.texts("//p[@class='note']")).endsWith("7 more issues are not listed.");
    }

    private static void write(ReportWriter writer, String name, int count) {
        writer.file(name);
        String[] lines = Collections.nCopies(count, REVIEW).toArray(String[]::new);
        try (Stream<CheckedFile> files = ReviewChecker.standard().checkLinesAndKeep(stream(lines))) {
            files.forEach(writer::add);
        }
    }

    private static ParsedPage page(String... lines) {
        StringWriter text = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(text, ReportStyle.PLAIN);
        writer.file("all.ndjson");
        ReviewChecker.standard().checkLinesAndKeep(stream(lines)).forEach(writer::add);
        writer.end();
        return new ParsedPage(text.toString());
    }

    private static ByteArrayInputStream stream(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
