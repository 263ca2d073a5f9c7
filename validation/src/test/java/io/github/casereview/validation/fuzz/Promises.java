package io.github.casereview.validation.fuzz;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;

/** What reading and checking promise for any bytes; a broken promise is an {@link AssertionError}. */
final class Promises {
    private Promises() {}

    static void hold(byte[] bytes) {
        ReadResult<ReviewRecord> read = WaysIn.read(bytes);
        alone(read.issues(), read.suppressed());
        require(read.value().isEmpty() == hasError(read.issues()), "a value if and only if there is no error");
        Report report = ReviewChecker.standard().check(read);
        complete(read, report);
        PlacesWithin.check(bytes, report.issues());
        Silence.check(bytes, report);
        read.value().ifPresent(value -> WrittenAgain.check(value, report));
        LinesApart.check(bytes);
    }

    /** A fault of io, syntax or a limit is the only issue. */
    static void alone(List<Issue> issues, int suppressed) {
        boolean unreadable = issues.stream().anyMatch(issue -> issue.stage().compareTo(Stage.LIMIT) <= 0);
        require(!unreadable || (issues.size() == 1 && suppressed == 0), "a fault of syntax is the only issue");
    }

    /** What the reader found is in the report, and no rule failed. */
    static void complete(ReadResult<?> read, Report report) {
        require(report.issues("RULE_FAILED").isEmpty(), "no rule fails");
        if (report.suppressed() == 0) {
            require(report.issues().containsAll(read.issues()), "all that the reader found is in the report");
        }
    }

    static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("broken: " + promise);
        }
    }

    private static boolean hasError(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
