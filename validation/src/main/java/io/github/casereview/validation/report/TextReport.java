package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.validation.Report;
import java.util.List;

/** Writes reports for people, one issue a line, in the form that editors can click: {@code path:line:column: …}. */
public final class TextReport {
    private TextReport() {}

    /** {@return the reports, with a line of counts at the end} */
    public static String of(List<Report> reports) {
        StringBuilder text = new StringBuilder();
        for (Report report : reports) {
            report.issues().forEach(issue -> line(report, issue, text));
            if (report.suppressed() > 0) {
                text.append(Printable.of(report.path()))
                        .append(": ")
                        .append(report.suppressed())
                        .append(" more issues are not listed\n");
            }
        }
        return text.append(Totals.of(reports).inWords()).append('\n').toString();
    }

    private static void line(Report report, Issue issue, StringBuilder text) {
        text.append(where(report, issue.place()))
                .append(": ")
                .append(issue.severity().word())
                .append(' ')
                .append(issue.code())
                .append(' ')
                .append(issue.message());
        issue.suggestion().ifPresent(name -> text.append(", did you mean ").append(name));
        for (Place related : issue.related()) {
            text.append(related.isLocated() ? ", see " + related.line() + ":" + related.column() : "");
        }
        issue.value().ifPresent(value -> text.append("\n    ").append(Printable.of(value)));
        text.append('\n');
    }

    private static String where(Report report, Place place) {
        String path = Printable.of(report.path());
        String position = place.isLocated() ? ":" + place.line() + ":" + place.column() : "";
        return path.isEmpty() ? place.pointer() + position : path + position;
    }
}
