package io.github.casereview.validation.report.trace;

import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.page.Words;
import java.util.List;
import java.util.Optional;

/** What came of what in one review: in numbers, as a picture, and in words. */
public final class TraceSection {
    private final Html html;
    private final boolean values;

    /** A section on this page, with or without what the reviews say. */
    public TraceSection(Html html, boolean values) {
        this.html = html;
        this.values = values;
    }

    /** Writes a section that is open to read; a line of 0 stands for the whole file. */
    public void write(TraceScope scope, int line, String anchor) {
        TraceGraph graph = TraceGraph.of(scope);
        html.open("section", "class", "trace", "aria-labelledby", anchor + "caption");
        html.element("h3", "What came of what" + where(scope, line), "id", anchor + "caption");
        content(graph, where(scope, line), anchor);
        html.close();
    }

    /** Writes a section that opens on demand, under a heading that says how much reaches nothing. */
    public void folded(TraceScope scope, int line, boolean isOpen, String anchor) {
        TraceGraph graph = TraceGraph.of(scope);
        if (isOpen) {
            html.open("details", "class", "trace record", "open", "open");
        } else {
            html.open("details", "class", "trace record");
        }
        html.open("summary").element("h3", "What came of what" + where(scope, line), "id", anchor + "caption");
        html.element("span", graph.extent(), "class", "extent").close();
        content(graph, where(scope, line), anchor);
        html.close();
    }

    private String where(TraceScope scope, int line) {
        return (line == 0 ? "" : " in line " + line)
                + (scope.pointer().isEmpty() ? "" : " in " + scope.pointer())
                + (values ? ", " + scope.review().getId() : "");
    }

    private void content(TraceGraph graph, String where, String anchor) {
        if (!graph.isDrawable()) {
            html.element("p", "There are too many items or links for a picture, or none to show.", "class", "note");
            return;
        }
        new ReachTable(html).write(graph);
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Picture" + where);
        new TracePicture(html, graph, anchor, values).write();
        html.close();
        html.element(
                "p",
                "Nothing means that this file holds nothing; it may exist elsewhere. Lines follow what a source"
                        + " says and nothing else.",
                "class",
                "note");
        inWords(graph, anchor);
    }

    private void inWords(TraceGraph graph, String anchor) {
        html.open("details").element("summary", "The same in words");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "The same in words");
        html.open("table").open("thead").open("tr");
        List.of("Item", "Place", "How far it leads", "What came of it")
                .forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        List<Point> points = graph.points();
        for (int i = 0; i < points.size(); i++) {
            row(points.get(i), anchor + i);
        }
        html.close().close().close().close();
    }

    private void row(Point point, String id) {
        html.open("tr", "id", id);
        html.open("th", "scope", "row").text(Words.capital(point.name()));
        said(point).ifPresent(words -> html.element("p", words, "class", "said"));
        html.close();
        html.open("td").pointer(point.pointer()).close();
        html.element("td", point.status());
        html.element("td", came(point));
        html.close();
    }

    private Optional<String> said(Point point) {
        return values ? point.words() : Optional.empty();
    }

    private static String came(Point point) {
        return point.next().isEmpty()
                ? "–"
                : String.join(
                        "; ", point.next().stream().map(Point::distinctName).toList());
    }
}
