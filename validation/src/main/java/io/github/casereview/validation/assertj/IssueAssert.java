package io.github.casereview.validation.assertj;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.Report;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Narrows down which of the issues of a code is meant; each step leaves at least one. */
public final class IssueAssert extends AbstractAssert<IssueAssert, List<Issue>> {
    private final ReportAssert report;
    private final String expected;

    private IssueAssert(ReportAssert report, List<Issue> issues, String expected) {
        super(issues, IssueAssert.class);
        this.report = report;
        this.expected = expected;
    }

    static IssueAssert of(ReportAssert assertion, Report report, String code) {
        IssueAssert all = new IssueAssert(assertion, report.issues(code), code);
        return all.as(assertion.descriptionText()).some();
    }

    /** Verifies that one stands at a JSON Pointer. */
    public IssueAssert at(String pointer) {
        return narrowed(
                issue -> issue.place().pointer().equals(pointer), " at " + (pointer.isEmpty() ? "the root" : pointer));
    }

    /** Verifies that one stands on a line of the file, counted from 1. */
    public IssueAssert onLine(int line) {
        return narrowed(issue -> issue.place().line() == line, " on line " + line);
    }

    /** Verifies that one begins in a column, counted from 1 in UTF-16 units. */
    public IssueAssert inColumn(int column) {
        return narrowed(issue -> issue.place().column() == column, " in column " + column);
    }

    /** Verifies that one has a severity. */
    public IssueAssert withSeverity(Severity severity) {
        return narrowed(issue -> issue.severity() == severity, " as " + severity.word());
    }

    /** Verifies that one suggests a name. */
    public IssueAssert suggesting(String name) {
        return narrowed(issue -> issue.suggestion().filter(name::equals).isPresent(), " suggesting " + name);
    }

    /** Verifies that so many are left, after all that was asked before. */
    public IssueAssert times(int count) {
        if (actual.size() != count) {
            throw failure("%s", report.expected(expected + " " + count + " times"));
        }
        return this;
    }

    /** {@return the assertions on the whole report again} */
    public ReportAssert and() {
        return report;
    }

    private IssueAssert narrowed(Predicate<Issue> wanted, String words) {
        List<Issue> left = actual.stream().filter(wanted).toList();
        return new IssueAssert(report, left, expected + words)
                .as(descriptionText())
                .some();
    }

    private IssueAssert some() {
        if (actual.isEmpty()) {
            throw failure("%s", report.expected(expected));
        }
        return this;
    }
}
