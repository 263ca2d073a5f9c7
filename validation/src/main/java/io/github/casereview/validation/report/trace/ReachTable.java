package io.github.casereview.validation.report.trace;

import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.page.Words;
import java.util.List;
import java.util.stream.Stream;

/** How many items lead how far, in numbers beside a bar. */
final class ReachTable {
    private final Html html;

    ReachTable(Html html) {
        this.html = html;
    }

    void write(TraceGraph graph) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "How many lead how far");
        html.open("table", "class", "reach").open("thead").open("tr").element("th", "Step", "scope", "col");
        html.element("th", "Held", "scope", "col");
        Stream.of(Reach.values()).forEach(this::heading);
        html.element("th", "Share", "scope", "col").close().close().open("tbody");
        Stream.of(Step.values()).filter(Step::asks).forEach(step -> row(step, graph.points(step)));
        html.close().close().close();
    }

    private void heading(Reach reach) {
        html.open("th", "scope", "col", "class", Mark.of(reach).style());
        html.open(
                "svg", "class", "key", "viewBox", "-9 -9 18 18", "width", "16", "height", "16", "aria-hidden", "true");
        Mark.of(reach).draw(html, 0, 0);
        html.close().text(Words.capital(reach.words())).close();
    }

    private void row(Step step, List<Point> points) {
        html.open("tr").element("th", Words.capital(step.words()), "scope", "row");
        html.element("td", String.valueOf(points.size()), "class", "number");
        for (Reach reach : Reach.values()) {
            html.element("td", String.valueOf(count(points, reach)), "class", "number");
        }
        html.open("td").open("div", "class", "bar", "aria-hidden", "true");
        for (Reach reach : Reach.values()) {
            long count = count(points, reach);
            if (count > 0) {
                html.empty("span", "class", Mark.of(reach).style(), "style", "flex-grow:" + count);
            }
        }
        html.close().close().close();
    }

    private static long count(List<Point> points, Reach reach) {
        return points.stream().filter(point -> point.reach() == reach).count();
    }
}
