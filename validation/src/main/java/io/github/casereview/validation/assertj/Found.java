package io.github.casereview.validation.assertj;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.validation.Report;
import java.util.stream.Collectors;

/** Lists the issues of a report in a failure message: codes, places and messages, never what stands there. */
final class Found {
    private Found() {}

    static String in(Report report) {
        if (report.issues().isEmpty()) {
            return "no issues";
        }
        String more = report.suppressed() > 0 ? "\n  and " + report.suppressed() + " more that are not listed" : "";
        return report.issues().size() + " issue" + (report.issues().size() == 1 ? "" : "s") + ":\n"
                + report.issues().stream().map(Found::line).collect(Collectors.joining("\n"))
                + more;
    }

    private static String line(Issue issue) {
        Place place = issue.place();
        String position = place.isLocated() ? " " + place.line() + ":" + place.column() : "";
        String suggestion =
                issue.suggestion().map(name -> ", did you mean " + name).orElse("");
        return "  " + issue.severity().word() + " " + issue.code() + " at "
                + (place.pointer().isEmpty() ? "the root" : place.pointer()) + position + ": " + issue.message()
                + suggestion;
    }
}
