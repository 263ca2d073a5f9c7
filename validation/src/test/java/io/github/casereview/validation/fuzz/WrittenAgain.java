package io.github.casereview.validation.fuzz;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;
import java.util.Optional;

/** A value that was read is written, read again as the same value, written the same, and found to be as it was. */
final class WrittenAgain {
    private WrittenAgain() {}

    static void check(ReviewRecord value, Report report) {
        String text = ReviewJson.writer().write(value);
        ReadResult<ReviewRecord> again = ReviewJson.recordReader().read(text);
        Promises.require(again.value().equals(Optional.of(value)), "what is written is read as the same value");
        Promises.require(ReviewJson.writer().write(value).equals(text), "the same value is written the same");
        ReadResult<ReviewRecord> line =
                ReviewJson.recordReader().read(ReviewJson.writer().writeLine(value));
        Promises.require(line.value().equals(again.value()), "a line holds the same value");
        if (report.suppressed() == 0) {
            Report second = ReviewChecker.standard().check(again);
            Promises.require(codes(second).equals(codes(report)), "the same value has the same issues");
        }
    }

    /** The codes of the rules, in no order, for the canonical form may be in another one. */
    private static List<String> codes(Report report) {
        return report.issues().stream()
                .map(Issue::code)
                .filter(code -> !code.equals("BYTE_ORDER_MARK"))
                .sorted()
                .toList();
    }
}
