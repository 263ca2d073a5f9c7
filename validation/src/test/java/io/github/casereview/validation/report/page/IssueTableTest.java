package io.github.casereview.validation.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.GoldenFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.Broken;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTableTest {
    private final Html html = new Html();

    @Test
    void says_all_that_is_known_of_each_issue_and_what_its_code_means() throws IOException {
        Issue whole = Issue.of(
                        "OWN_RULE", Severity.INFO, Stage.RULE, Place.of(""), "expected < this & \"that\" or 'so'")
                .withRelated(List.of(Place.of("/labels"), Place.of("")));
        new IssueTable(html).write(Broken.open(), "first");
        new IssueTable(html).write(new Report("", List.of(whole), 3), "second");
        new CodeList(html)
                .write(Stream.concat(Broken.open().issues().stream(), Stream.of(whole))
                        .toList());
        GoldenFile.matches(GoldenFile.resource("report/issues.html"), html.toString());
    }

    @Test
    void is_a_heading_where_there_is_nothing_to_say() {
        new IssueTable(html).write(new Report("", List.of(), 0), "none");
        new CodeList(html).write(List.of());
        assertThat(html).hasToString("<h3 id=\"none\">No issues</h3>\n");
    }

    @Test
    void counts_each_severity_that_was_found() {
        assertThat(IssueTable.counts(Broken.silent())).isEqualTo("3 errors, 1 warning");
        assertThat(IssueTable.counts(new Report("", List.of(), 0))).isEqualTo("no issues");
        assertThat(IssueTable.counts(new Report("", List.of(), 0, 2))).isEqualTo("no issues, 2 waived");
        assertThat(IssueTable.counts(new Report("", Broken.silent().issues().subList(0, 1), 0, 1)))
                .isEqualTo("1 error, 1 waived");
    }

    @ParameterizedTest
    @CsvSource({
        "learning, 8, learning",
        "learning, 7, learni\u2026",
        "'\ud83d\ude00\ud83d\ude00\ud83d\ude00', 2, '\ud83d\ude00\u2026'"
    })
    void words_that_do_not_fit_lose_their_end(String text, int most, String shown) {
        assertThat(Words.shortened(text, most)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "a, A", "reaches nothing, Reaches nothing", "\u00e9t\u00e9, \u00c9t\u00e9"})
    void words_begin_with_a_capital(String text, String shown) {
        assertThat(Words.capital(text)).isEqualTo(shown);
    }
}
