package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.GoldenFile;
import io.github.casereview.validation.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String COLOUR = "\u001b\\[[0-9;]*m";

    @Test
    void is_one_line_an_issue() throws IOException {
        GoldenFile.matches(GoldenFile.resource("report/broken.txt"), TextReport.of(Broken.reports()));
    }

    @Test
    void shows_what_stands_there_over_carets_where_it_was_asked_for() throws IOException {
        Report open = Broken.open();
        GoldenFile.matches(GoldenFile.resource("report/broken-values.txt"), TextReport.of(List.of(open)));
    }

    @Test
    void has_no_caret_where_nothing_may_be_shown() {
        assertThat(TextReport.of(Broken.reports())).doesNotContain("^");
    }

    @Test
    void in_colour_says_the_same_words() {
        List<Report> reports = List.of(Broken.open(), new Report("a.json", List.of(), 7));
        StringWriter written = new StringWriter();
        TextReport.inColour(written).write(reports);
        String coloured = written.toString();
        assertThat(coloured).contains("\u001b[1;31merror\u001b[0m", "\u001b[1;33mwarning\u001b[0m");
        assertThat(coloured.replaceAll(COLOUR, "")).isEqualTo(TextReport.of(reports));
    }

    @Test
    void never_lets_a_file_name_or_a_value_drive_the_terminal() {
        Issue issue = issue("\"\u001b[2J\"").withPlace(new Place("/id", 1, 1));
        String text = TextReport.of(List.of(new Report("\u001b]0;x\u0007.json", List.of(issue), 0)));
        assertThat(text.codePoints().filter(c -> c < ' ' && c != '\n').toArray())
                .isEmpty();
        assertThat(text).startsWith("\\u001B]0;x\\u0007.json:1:1: info").contains("\"\\u001B[2J\"");
    }

    @Test
    void of_a_review_in_memory_tells_places_by_pointers_and_lines_only_where_there_are_some() {
        Issue plain = Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/id"), "expected this, found that");
        Issue related = plain.withRelated(List.of(Place.of("/a"), new Place("/b", 3, 4)));
        assertThat(TextReport.of(List.of(new Report("", List.of(plain, related), 0))))
                .isEqualTo("/id: info OWN_RULE expected this, found that\n"
                        + "/id: info OWN_RULE expected this, found that, see 3:4\n"
                        + "1 file: 0 errors, 0 warnings, 2 infos\n");
    }

    @Test
    void says_of_a_file_or_of_a_line_how_much_is_not_listed() {
        Issue issue = Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, new Place("/id", 7, 8), "expected this");
        assertThat(TextReport.of(List.of(
                        new Report("a.json", List.of(issue), 2), new Report("b", List.of(issue.withRecord(7)), 3))))
                .isEqualTo("a.json:7:8: info OWN_RULE expected this\na.json: 2 more issues are not listed\n"
                        + "b:7:8: info OWN_RULE expected this\nb:7: 3 more issues are not listed\n"
                        + "2 files: 0 errors, 0 warnings, 2 infos\n");
    }

    private static Issue issue(String value) {
        return Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/id"), "expected this, found that")
                .withValue(value);
    }
}
