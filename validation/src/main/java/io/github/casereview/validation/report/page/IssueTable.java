package io.github.casereview.validation.report.page;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.text.Excerpt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issues of one file, each with its severity in word, shape and colour. */
public final class IssueTable {
    private static final int MOST = 5_000;

    private final Html html;

    /** A table on this page. */
    public IssueTable(Html html) {
        this.html = html;
    }

    /** {@return how many issues a report lists, such as {@code 2 errors, 1 info}; of waived ones if any} */
    public static String counts(Report report) {
        String counts = Stream.of(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity ->
                        report.count(severity) + " " + severity.word() + (report.count(severity) == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
        return (counts.isEmpty() ? "no issues" : counts)
                + (report.waived() == 0 ? "" : ", " + report.waived() + " waived");
    }

    /** Writes the issues of one file under a heading with this anchor. */
    public void write(Report report, String anchor) {
        html.element("h3", report.issues().isEmpty() ? "No issues" : "Issues", "id", anchor);
        if (report.issues().isEmpty()) {
            return;
        }
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Issues");
        html.open("table", "class", "issues").open("thead").open("tr");
        Stream.of("Severity", "Code", "Line", "Place", "What was expected, what was found")
                .forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        report.issues().stream().limit(MOST).forEach(this::row);
        html.close().close().close();
        int more = report.suppressed() + Math.max(0, report.issues().size() - MOST);
        if (more > 0) {
            html.element("p", more + " more issues are not listed.", "class", "note");
        }
    }

    private void row(Issue issue) {
        html.open("tr");
        html.open("td")
                .element(
                        "span",
                        issue.severity().word(),
                        "class",
                        issue.severity().word());
        html.close();
        html.open("td")
                .element("a", issue.code(), "href", "#" + CodeList.anchor(issue.code()))
                .close();
        html.element("td", position(issue.place()), "class", "position");
        html.open("td").pointer(pointer(issue.place())).close();
        html.open("td").text(issue.message());
        issue.suggestion().ifPresent(name -> html.text(", did you mean ").element("code", name));
        issue.related().forEach(place -> html.text(", see ").element("code", related(place)));
        Excerpt.of(issue)
                .ifPresent(excerpt -> html.open("pre")
                        .text(excerpt.line())
                        .endLine()
                        .text(excerpt.carets())
                        .close());
        html.close().close();
    }

    private static String position(Place place) {
        return place.isLocated() ? place.line() + ":" + place.column() : "none";
    }

    private static String pointer(Place place) {
        return place.pointer().isEmpty() ? "whole file" : place.pointer();
    }

    private static String related(Place place) {
        return place.isLocated() ? place.line() + ":" + place.column() : pointer(place);
    }
}
