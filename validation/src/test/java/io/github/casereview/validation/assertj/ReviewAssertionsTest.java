package io.github.casereview.validation.assertj;

import static io.github.casereview.validation.assertj.ReviewAssertions.assertThat;
import static io.github.casereview.validation.assertj.ReviewAssertions.assertThatReview;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.Broken;
import io.github.casereview.validation.sample.SampleReviews;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewAssertionsTest {
    private static final Path TWICE = Path.of("src/test/resources/io/github/casereview/validation/junit/broken.json");

    private static final Report BROKEN = Broken.open();

    private static final String FOUND = "found 4 issues:\n"
            + "  error ID_DUPLICATE at /learningPoints/1/id 7:12: expected each id once, found one twice\n"
            + "  error PROPERTY_UNKNOWN at /learningPoints/2/teme 8:67:"
            + " expected a property, found teme, did you mean themes\n"
            + "  warning OWN_RULE at /recommendations/0/text 11:40: expected this, found that\n"
            + "  error REFERENCE_UNRESOLVED at /recommendations/0/derivedFrom/0 11:78:"
            + " expected the id of something, found the id of nothing";

    @Test
    void pass_on_a_valid_review_in_memory_and_in_a_file() {
        assertThat(SampleReviews.overviewReport().build()).isValidReview().hasNoWarnings();
        assertThatReview(Path.of("../json/samples/nspcc-2021-11.json")).isValidReview();
        assertThatReview(SampleReviews.smallest().build())
                .hasNoWarnings()
                .hasNoIssues()
                .hasNoIssue("ID_DUPLICATE")
                .hasNoErrors();
        assertThatReview(SampleReviews.smallest().build()).hasNoErrors().hasExactlyIssues();
    }

    @Test
    void narrow_down_where_an_issue_stands() {
        assertThat(TWICE)
                .hasIssue("REFERENCE_UNRESOLVED")
                .times(2)
                .at("/learningPoints/0/about/1")
                .onLine(9)
                .inColumn(54)
                .withSeverity(Severity.ERROR)
                .times(1)
                .and()
                .hasIssue("PROPERTY_UNKNOWN")
                .suggesting("ages")
                .and()
                .hasNoIssue("PROPERTY_MISSING")
                .hasExactlyIssues(
                        "ID_DUPLICATE",
                        "CODE_UNKNOWN",
                        "PROPERTY_UNKNOWN",
                        "REFERENCE_UNRESOLVED",
                        "REFERENCE_UNRESOLVED");
    }

    @Test
    void say_what_was_looked_at_and_that_there_was_nothing_to_look_at() {
        Report none = null;
        fails(() -> assertThat(none).hasNoErrors(), "\nExpecting actual not to be null");
        fails(() -> assertThat(none).hasIssue("A"), "\nExpecting actual not to be null");
        fails(() -> assertThat(none).hasExactlyIssues(), "\nExpecting actual not to be null");
        fails(
                () -> assertThat(BROKEN)
                        .as("the draft")
                        .hasIssue("ID_DUPLICATE")
                        .onLine(9),
                "[the draft] expected ID_DUPLICATE on line 9, " + FOUND);
        fails(
                () -> assertThat(BROKEN)
                        .hasIssue("ID_DUPLICATE")
                        .as("the second")
                        .times(2),
                "[the second] expected ID_DUPLICATE 2 times, " + FOUND);
    }

    @Test
    void list_every_issue_when_they_fail() {
        fails(() -> assertThat(BROKEN).isValidReview(), "expected a valid review, " + FOUND);
        fails(() -> assertThat(BROKEN).hasNoErrors(), "expected no errors, " + FOUND);
        fails(() -> assertThat(BROKEN).hasNoWarnings(), "expected no errors and no warnings, " + FOUND);
        fails(() -> assertThat(BROKEN).hasNoIssues(), "expected no issues, " + FOUND);
        fails(() -> assertThat(BROKEN).hasNoIssue("ID_DUPLICATE"), "expected no ID_DUPLICATE, " + FOUND);
        fails(() -> assertThat(BROKEN).hasIssue("VALUE_NULL"), "expected VALUE_NULL, " + FOUND);
        fails(() -> assertThat(BROKEN).hasExactlyIssues("B", "A"), "expected exactly A, B, " + FOUND);
        fails(() -> assertThat(BROKEN).hasExactlyIssues(), "expected no issues, " + FOUND);
    }

    @Test
    void say_which_step_found_none() {
        IssueAssert duplicate = assertThat(BROKEN).hasIssue("ID_DUPLICATE");
        fails(() -> duplicate.at(""), "expected ID_DUPLICATE at the root, " + FOUND);
        fails(() -> duplicate.onLine(6), "expected ID_DUPLICATE on line 6, " + FOUND);
        fails(
                () -> duplicate.at("/learningPoints/1/id").onLine(7).inColumn(1),
                "expected ID_DUPLICATE at /learningPoints/1/id on line 7 in column 1, " + FOUND);
        fails(() -> duplicate.withSeverity(Severity.INFO), "expected ID_DUPLICATE as info, " + FOUND);
        fails(() -> duplicate.suggesting("id"), "expected ID_DUPLICATE suggesting id, " + FOUND);
        fails(() -> duplicate.times(2), "expected ID_DUPLICATE 2 times, " + FOUND);
    }

    @Test
    void do_not_take_two_issues_of_a_code_for_one() {
        assertThatThrownBy(() -> assertThat(TWICE)
                        .hasIssue("REFERENCE_UNRESOLVED")
                        .inColumn(49)
                        .at("/learningPoints/0/about/1"))
                .hasMessageStartingWith(
                        "expected REFERENCE_UNRESOLVED in column 49 at /learningPoints/0/about/1, found 5 issues");
    }

    @Test
    void fail_where_issues_are_not_listed() {
        fails(
                () -> assertThat(report(3)).hasExactlyIssues("OWN_RULE"),
                "expected exactly OWN_RULE, found 1 issue:\n  info OWN_RULE at the root: 100% or {0}\n"
                        + "  and 3 more that are not listed");
        assertThat(report(0)).hasExactlyIssues("OWN_RULE").isValidReview();
    }

    @Test
    void say_so_where_nothing_was_found() {
        fails(
                () -> assertThat(SampleReviews.smallest().build()).hasIssue("ID_DUPLICATE"),
                "expected ID_DUPLICATE, found no issues");
    }

    @Test
    void never_show_what_stands_at_a_place() {
        assertThatThrownBy(() -> assertThat(report(0)).hasNoIssues()).message().doesNotContain("secret");
    }

    private static Report report(int suppressed) {
        Issue issue = Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of(""), "100% or {0}")
                .withValue("secret");
        return new Report("", List.of(issue), suppressed);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
