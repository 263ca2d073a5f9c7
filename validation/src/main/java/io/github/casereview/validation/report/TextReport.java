package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.text.Excerpt;
import io.github.casereview.validation.report.text.Ink;
import io.github.casereview.validation.report.text.Printable;
import java.util.List;

/**
 * Writes reports for people, one issue a line, in the form that editors can click: {@code path:line:column: …}.
 *
 * <p>Where an issue holds what stands at its place, that follows on a line of its own, with carets beneath it.
 */
public final class TextReport {
    private static final String INDENT = "\n    ";

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Ink ink) {
        this.ink = ink;
    }

    /** {@return the reports, with a line of counts at the end} */
    public static String of(List<Report> reports) {
        return new TextReport(Ink.PLAIN).write(reports);
    }

    /** {@return the reports for a terminal that shows colour; the words are the same} */
    public static String inColour(List<Report> reports) {
        return new TextReport(Ink.COLOURED).write(reports);
    }

    private String write(List<Report> reports) {
        reports.forEach(this::write);
        return text.append(ink.strong(Totals.of(reports).inWords()))
                .append('\n')
                .toString();
    }

    private void write(Report report) {
        report.issues().forEach(issue -> line(report, issue));
        if (report.suppressed() > 0) {
            text.append(ink.strong(Printable.of(report.path())))
                    .append(": ")
                    .append(report.suppressed())
                    .append(" more issues are not listed\n");
        }
    }

    private void line(Report report, Issue issue) {
        text.append(ink.strong(where(report, issue.place())))
                .append(": ")
                .append(ink.severity(issue.severity(), issue.severity().word()))
                .append(' ')
                .append(issue.code())
                .append(' ')
                .append(issue.message());
        issue.suggestion().ifPresent(name -> text.append(", did you mean ").append(name));
        for (Place related : issue.related()) {
            text.append(related.isLocated() ? ", see " + related.line() + ":" + related.column() : "");
        }
        Excerpt.of(issue)
                .ifPresent(excerpt -> text.append(INDENT)
                        .append(excerpt.line())
                        .append(INDENT)
                        .append(ink.severity(issue.severity(), excerpt.carets())));
        text.append('\n');
    }

    private static String where(Report report, Place place) {
        String path = Printable.of(report.path());
        String position = place.isLocated() ? ":" + place.line() + ":" + place.column() : "";
        return path.isEmpty() ? place.pointer() + position : path + position;
    }
}
