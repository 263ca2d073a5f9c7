package io.github.casereview.validation;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import java.util.List;

/**
 * Everything that checking one file or one value found.
 *
 * @param path the name of the file; empty for a value built in memory
 * @param issues what was found, in document order, at most a thousand
 * @param suppressed how many more there are than are listed
 * @param waived how many issues of rules are neither listed nor suppressed, because a waiver lets them stand
 */
public record Report(String path, List<Issue> issues, int suppressed, int waived) {
    /** Keeps its own copy of the issues. */
    public Report {
        issues = List.copyOf(issues);
    }

    /** A report in which nothing is waived. */
    public Report(String path, List<Issue> issues, int suppressed) {
        this(path, issues, suppressed, 0);
    }

    /** {@return how many of the listed issues have a severity} */
    public long count(Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** {@return whether there is no error} */
    public boolean isOk() {
        return count(Severity.ERROR) == 0;
    }

    /** {@return the issues of a code} */
    public List<Issue> issues(String code) {
        return issues.stream().filter(issue -> issue.code().equals(code)).toList();
    }

    /** {@return the same report under the name of a file} */
    public Report named(String file) {
        return new Report(file, issues, suppressed, waived);
    }

    /** {@return the same report with other issues in place of those listed} */
    public Report with(List<Issue> others) {
        return new Report(path, others, suppressed, waived);
    }

    /** {@return the same report without what the reviews say} */
    public Report withoutValues() {
        return issues.stream().allMatch(issue -> issue.value().isEmpty())
                ? this
                : with(issues.stream().map(Issue::withoutValue).toList());
    }

    Report ofLine(int number) {
        return with(issues.stream().map(issue -> issue.withRecord(number)).toList());
    }

    /** {@return counts only; neither path nor messages} */
    @Override
    public String toString() {
        return "Report{" + count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                + count(Severity.INFO) + " infos}";
    }
}
