package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the text to the report, with as much as one file may hold. */
@Timeout(60)
class LargeInputTest {
    private static final int MANY = 100_000;

    @Test
    void a_hundred_thousand_references_to_nothing_are_a_thousand_issues_and_a_count() {
        Report report = ReviewChecker.standard().check(findings("none-"));
        assertThat(report.issues()).hasSize(1_000);
        assertThat(report.issues("REFERENCE_UNRESOLVED"))
                .hasSize(1_000)
                .last()
                .extracting(issue -> issue.place().pointer())
                .isEqualTo("/findings/999/derivedFrom/0");
        assertThat(report.suppressed()).isGreaterThanOrEqualTo(MANY - 1_000);
    }

    @Test
    void a_hundred_thousand_findings_in_one_circle_are_one_error() {
        Report report = ReviewChecker.standard().check(findings("f-"));
        assertThat(report.issues().stream().map(Issue::code).filter(code -> !code.equals("FINDING_UNTAUGHT")))
                .contains("REFERENCE_CYCLE");
        assertThat(report.issues("REFERENCE_CYCLE")).hasSize(1);
        assertThat(report.issues("REFERENCE_UNRESOLVED")).isEmpty();
    }

    /** Each rests on the next, the last on the first. */
    private static String findings(String target) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "{\"id\":\"f-" + i + "\",\"derivedFrom\":[\"" + target + (i + 1) % MANY + "\"]}")
                .collect(Collectors.joining(
                        ",\n",
                        "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}],"
                                + "\"findings\":[",
                        "]}"));
    }
}
