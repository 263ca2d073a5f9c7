package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemDetailsTest {
    @Test
    void has_the_members_of_the_standard_and_the_issues() {
        Report report = new Report("a.json", Broken.silent().issues().subList(1, 2), 3);
        assertThat(ProblemDetails.of(report).json())
                .isEqualTo("{\"type\":\"tag:casereview.github.io,2026:problem:review-invalid\","
                        + "\"title\":\"the review is not valid\",\"status\":422,"
                        + "\"detail\":\"1 error, 0 warnings, 0 infos\",\"issues\":["
                        + "{\"code\":\"PROPERTY_UNKNOWN\",\"severity\":\"error\",\"stage\":\"structure\","
                        + "\"pointer\":\"/learningPoints/2/teme\",\"line\":8,\"column\":67,"
                        + "\"message\":\"expected a property, found teme\",\"suggestion\":\"themes\"}],"
                        + "\"suppressed\":3}\n");
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "'{', 400", "'[1,]', 400", "'{}', 422", "'{\"schemaVersion\":\"case-review/1-draft\"}', 422"
    })
    void tells_what_cannot_be_read_from_what_is_not_valid(String body, int status) {
        ProblemDetails problem = ProblemDetails.of(ReviewChecker.standard().check(body));
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo(status == 400 ? ProblemDetails.UNREADABLE : ProblemDetails.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"IO, 400", "SYNTAX, 400", "LIMIT, 400", "STRUCTURE, 422", "RULE, 422"})
    void is_unreadable_where_an_issue_stopped_the_reading(Stage stage, int status) {
        Issue issue = Issue.of("OWN_RULE", Severity.ERROR, stage, Place.of(""), "expected this, found that");
        ProblemDetails problem = ProblemDetails.of(new Report("secret.json", List.of(issue), 0));
        String type = status == 400 ? ProblemDetails.UNREADABLE : ProblemDetails.INVALID;
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem).hasToString("ProblemDetails{" + status + ", " + type + ", 1 error, 0 warnings, 0 infos}");
    }

    @Test
    void holds_the_same_issues_as_the_json_report() {
        Report report = Broken.silent();
        JsonNode problem = read(ProblemDetails.of(report).json());
        assertThat(problem.at("/issues"))
                .isEqualTo(read(JsonReport.of(List.of(report))).at("/files/0/issues"))
                .hasSize(4);
    }

    @Test
    void never_holds_a_value_or_the_name_of_a_file() {
        Report open = Broken.open();
        assertThat(JsonReport.of(List.of(open))).contains("lp-9", "Child A");
        assertThat(ProblemDetails.of(open).json()).doesNotContain("lp-9", "\"value\"", "Child A");
    }

    @Test
    void is_not_made_of_a_report_without_an_error() {
        Issue warning = Issue.of("OWN_RULE", Severity.WARNING, Stage.RULE, Place.of(""), "expected this, found that");
        for (List<Issue> issues : List.of(List.<Issue>of(), List.of(warning))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProblemDetails.of(new Report("", issues, 0)))
                    .withMessage("report: expected at least one error, found none");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SYNTAX, SYNTAX_INVALID, 400, UNREADABLE",
        "IO, FILE_UNREADABLE, 400, UNREADABLE",
        "LIMIT, NESTING_TOO_DEEP, 400, UNREADABLE",
        "LIMIT, DOCUMENT_TOO_LARGE, 413, UNREADABLE",
        "RULE, RULE_FAILED, 500, FAILED",
        "RULE, OWN_RULE, 422, INVALID"
    })
    void has_the_status_that_a_service_answers_with(Stage stage, String code, int status, String type) {
        Issue issue = Issue.of(code, Severity.ERROR, stage, Place.of(""), "expected this, found that");
        ProblemDetails problem = ProblemDetails.of(new Report("", List.of(issue), 0));
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type())
                .isEqualTo(
                        switch (type) {
                            case "FAILED" -> ProblemDetails.FAILED;
                            case "INVALID" -> ProblemDetails.INVALID;
                            default -> ProblemDetails.UNREADABLE;
                        });
    }

    @Test
    void is_one_of_the_review_where_a_rule_failed_as_well() {
        Issue failed = Issue.of("RULE_FAILED", Severity.ERROR, Stage.RULE, Place.of(""), "expected this, found that");
        Issue own = Issue.of("OWN_RULE", Severity.ERROR, Stage.RULE, Place.of(""), "expected this, found that");
        assertThat(ProblemDetails.of(new Report("", List.of(failed, own), 0)).status())
                .isEqualTo(422);
        Issue warning = own.withSeverity(Severity.WARNING);
        assertThat(ProblemDetails.of(new Report("", List.of(failed, warning), 0))
                        .status())
                .isEqualTo(500);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
