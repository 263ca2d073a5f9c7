package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.sarif.SarifReport;
import io.github.casereview.validation.sample.SampleReviews;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    private static final ReportStyle OPEN = new ReportStyle(true, true);

    private final StringWriter text = new StringWriter();

    @ParameterizedTest
    @EnumSource
    void writes_what_the_library_writes_of_the_same_reports(ReportFormat format) {
        List<Report> reports = Broken.reports();
        format.writer(text, ReportStyle.PLAIN).write(reports);
        assertThat(text.toString())
                .isEqualTo(
                        switch (format) {
                            case TEXT -> TextReport.of(reports);
                            case JSON -> JsonReport.of(reports);
                            case SARIF -> SarifReport.of(reports);
                            case HTML ->
                                HtmlReport.of(
                                        reports.stream().map(CheckedFile::of).toList());
                            case SUMMARY -> SummaryReport.of(reports);
                        });
    }

    @Test
    void shows_colour_and_words_only_in_the_style_that_has_them() {
        ReportFormat.TEXT.writer(text, OPEN).write(Broken.reports());
        assertThat(text.toString()).contains("\u001b[1;31merror");
        ReviewRecord sample = SampleReviews.smallest().build();
        CheckedFile file = new CheckedFile(new Report("a.json", List.of(), 0), Optional.of(sample));
        assertThat(page(OPEN, file)).isEqualTo(HtmlReport.withValues(List.of(file)));
        assertThat(page(ReportStyle.PLAIN, file)).isEqualTo(HtmlReport.of(List.of(file)));
    }

    @ParameterizedTest
    @EnumSource
    void shows_nothing_of_what_a_review_says_in_a_style_without_it(ReportFormat format) {
        List<Report> open = List.of(Broken.open());
        assertThat(JsonReport.of(open)).contains("The quick fox");
        format.writer(text, ReportStyle.PLAIN).write(open);
        assertThat(text.toString()).isNotEmpty().doesNotContain("The quick fox");
        assertThat(page(ReportStyle.PLAIN, CheckedFile.of(Broken.open()))).doesNotContain("The quick fox");
    }

    @ParameterizedTest
    @CsvSource({"TEXT, false", "JSON, false", "SARIF, false", "HTML, true", "SUMMARY, false"})
    void wants_reviews_only_for_a_picture(ReportFormat format, boolean wants) {
        assertThat(format.writer(text, ReportStyle.PLAIN).wantsReviews()).isEqualTo(wants);
    }

    @Test
    void adds_up_the_parts_of_a_file_and_keeps_files_apart() {
        List<Issue> issues = Broken.silent().issues();
        ReportWriter writer = ReportFormat.SUMMARY.writer(text, ReportStyle.PLAIN);
        writer.file("one.ndjson");
        writer.add(new Report("", issues.subList(0, 1), 2, 3));
        writer.add(new Report("", issues.subList(1, 2), 4, 5));
        writer.file("two.json");
        writer.add(new Report("", issues.subList(2, 3), 0, 0));
        writer.end();
        assertThat(text.toString())
                .isEqualTo(SummaryReport.of(List.of(
                        new Report("one.ndjson", issues.subList(0, 2), 6, 8),
                        new Report("two.json", issues.subList(2, 3), 0, 0))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "SARIF", "HTML", "SUMMARY"})
    void tells_the_caller_where_nothing_can_be_written(ReportFormat format) {
        Writer full = new Writer() {
            @Override
            public void write(char[] from, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> format.writer(full, ReportStyle.PLAIN).write(Broken.reports()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String page(ReportStyle style, CheckedFile file) {
        StringWriter page = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(page, style);
        writer.file("a.json");
        writer.add(file);
        writer.end();
        return page.toString();
    }
}
