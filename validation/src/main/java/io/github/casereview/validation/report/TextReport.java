package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.text.Excerpt;
import io.github.casereview.validation.report.text.Ink;
import io.github.casereview.validation.report.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes reports for people, one issue a line, in the form that editors can click: {@code path:line:column: …}.
 *
 * <p>Where an issue holds what stands at its place, that follows on a line of its own, with carets beneath it.
 */
public final class TextReport implements ReportWriter {
    private static final String INDENT = "\n    ";

    private final Writer writer;
    private final Ink ink;
    private String path = "";
    private Totals totals = Totals.NONE;

    /** Writes to a writer, which stays open. */
    public TextReport(Writer writer) {
        this(writer, Ink.PLAIN);
    }

    private TextReport(Writer writer, Ink ink) {
        this.writer = writer;
        this.ink = ink;
    }

    /** {@return a report to a terminal that shows colour; the words are the same} */
    public static TextReport inColour(Writer writer) {
        return new TextReport(writer, Ink.COLOURED);
    }

    /** {@return the reports, with a line of counts at the end} */
    public static String of(List<Report> reports) {
        StringWriter text = new StringWriter();
        new TextReport(text).write(reports);
        return text.toString();
    }

    @Override
    public void file(String name) {
        path = Printable.of(name);
        totals = totals.withFile();
    }

    @Override
    public void add(Report report) {
        totals = totals.with(report);
        for (Issue issue : report.issues()) {
            write(line(issue));
        }
        if (report.suppressed() > 0) {
            write(ink.strong(path + lineOf(report)) + ": " + report.suppressed() + " more issues are not listed\n");
        }
    }

    @Override
    public void end() {
        write(ink.strong(totals.inWords()) + '\n');
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lineOf(Report report) {
        return report.issues().stream()
                .flatMapToInt(issue -> issue.record().stream())
                .mapToObj(number -> ":" + number)
                .findFirst()
                .orElse("");
    }

    private String line(Issue issue) {
        StringBuilder text = new StringBuilder()
                .append(ink.strong(where(issue.place())))
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
        return text.append('\n').toString();
    }

    private String where(Place place) {
        String position = place.isLocated() ? ":" + place.line() + ":" + place.column() : "";
        return path.isEmpty() ? place.pointer() + position : path + position;
    }
}
