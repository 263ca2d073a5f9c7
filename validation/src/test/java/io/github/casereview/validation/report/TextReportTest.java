package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
    private static final String COLOUR = "\u001b\\[[0-9;]*m";

    @Test
    void is_one_line_an_issue() throws IOException {
        Golden.matches("broken.txt", TextReport.of(Broken.reports()));
    }

    @Test
    void shows_what_stands_there_over_carets_where_it_was_asked_for() throws IOException {
        Report open = Broken.report(ReviewChecker.standard().withValues());
        Golden.matches("broken-values.txt", TextReport.of(List.of(open)));
    }

    @Test
    void has_no_caret_where_nothing_may_be_shown() {
        assertThat(TextReport.of(Broken.reports())).doesNotContain("^");
    }

    @Test
    void in_colour_says_the_same_words() {
        List<Report> reports =
                List.of(Broken.report(ReviewChecker.standard().withValues()), new Report("a.json", List.of(), 7));
        String coloured = TextReport.inColour(reports);
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

    @ParameterizedTest
    @CsvSource({
        "'\"a phone 0151\"', 8, 12, '         ^^^^'",
        "'\"a\\nb \\u0041 c\"', 6, 7, '             ^'",
        "'\"cut off…', 4, 60, '     ^^^^'",
        "'\"cut off…', 70, 80, '         ^'",
        "'[1, 2]', 0, 0, '^^^^^^'"
    })
    void puts_carets_beneath_the_part_that_is_meant(String value, int start, int end, String carets) {
        Issue issue = issue(value);
        Issue spanned = end == 0 ? issue : issue.withSpan(new Span(start, end));
        assertThat(Excerpt.of(spanned).orElseThrow().carets()).isEqualTo(carets);
    }

    @Test
    void shows_an_object_on_one_line() {
        assertThat(Excerpt.of(issue("{\n    \"id\": 1\r\n}")).orElseThrow().line())
                .isEqualTo("{ \"id\": 1 }");
    }

    private static Issue issue(String value) {
        return Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/id"), "expected this, found that")
                .withValue(value);
    }
}
