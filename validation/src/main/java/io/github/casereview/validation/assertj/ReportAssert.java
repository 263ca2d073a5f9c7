package io.github.casereview.validation.assertj;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.Report;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a check of a file or a review found. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    /** Verifies that there is no error; warnings and infos may stand. */
    public ReportAssert isValidReview() {
        return none(issue -> issue.severity() == Severity.ERROR, "a valid review");
    }

    /** Verifies that there is no error; the same as {@link #isValidReview()}, for reports on other things. */
    public ReportAssert hasNoErrors() {
        return none(issue -> issue.severity() == Severity.ERROR, "no errors");
    }

    /** Verifies that there is neither an error nor a warning. */
    public ReportAssert hasNoWarnings() {
        return none(issue -> issue.severity() != Severity.INFO, "no errors and no warnings");
    }

    /** Verifies that nothing at all was found. */
    public ReportAssert hasNoIssues() {
        return none(issue -> true, "no issues");
    }

    /** Verifies that nothing was found under a code. */
    public ReportAssert hasNoIssue(String code) {
        return none(issue -> issue.code().equals(code), "no " + code);
    }

    /** Verifies that something was found under a code; the answer narrows down where. */
    public IssueAssert hasIssue(String code) {
        isNotNull();
        return IssueAssert.of(this, actual, code);
    }

    /**
     * Verifies that these codes were found and no others, each as often as it is given, in any order.
     *
     * @param codes the codes; none means that nothing at all was found
     */
    public ReportAssert hasExactlyIssues(String... codes) {
        isNotNull();
        List<String> found = actual.issues().stream().map(Issue::code).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected) || actual.suppressed() > 0) {
            fail(expected.isEmpty() ? "no issues" : "exactly " + String.join(", ", expected));
        }
        return this;
    }

    private ReportAssert none(Predicate<Issue> unwanted, String expected) {
        isNotNull();
        if (actual.issues().stream().anyMatch(unwanted)) {
            fail(expected);
        }
        return this;
    }

    private void fail(String expected) {
        throw failure("%s", expected(expected));
    }

    String expected(String expected) {
        return "expected " + expected + ", found " + Found.in(actual);
    }
}
