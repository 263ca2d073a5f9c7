package io.github.casereview.validation.report.trace;

import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws the trace: a column for each step, boxes for what is linked, lines for what came of what, chips for the rest. */
final class TracePicture {
    static final int COLUMN = 198;
    private static final int GAP = 44;
    private static final int MARGIN = 34;
    private static final int HEAD = 40;

    private final Html html;
    private final TraceGraph graph;
    private final TraceLayout layout;
    private final String anchor;
    private final boolean values;
    private final List<LooseEnds> loose;

    /** The picture of a graph, whose points lead to rows that begin with an anchor. */
    TracePicture(Html html, TraceGraph graph, String anchor, boolean values) {
        this.html = html;
        this.graph = graph;
        this.layout = TraceLayout.of(graph);
        this.anchor = anchor;
        this.values = values;
        this.loose =
                Stream.of(Step.values()).map(step -> new LooseEnds(step, graph)).toList();
    }

    void write() {
        double height = loose.stream()
                        .mapToDouble(ends -> top(ends) + ends.height())
                        .max()
                        .orElse(0)
                + 6;
        int width = Step.values().length * (COLUMN + GAP) - GAP + MARGIN;
        html.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + number(height),
                "width",
                String.valueOf(width),
                "height",
                number(height),
                "role",
                "group",
                "aria-labelledby",
                anchor + "caption");
        headings();
        layout.lines().forEach(line -> path(line, "line " + reach(line)));
        layout.slots().forEach(slot -> slot.point().ifPresent(point -> box(slot, point)));
        loose.forEach(ends -> ends.write(html, left(ends.step()), top(ends), this::link));
        html.close();
    }

    private double top(LooseEnds ends) {
        double linked = layout.height(ends.step());
        return HEAD + linked + (linked == 0 ? 0 : 18);
    }

    private void headings() {
        for (Step step : Step.values()) {
            String x = number(left(step));
            int held = graph.points(step).size();
            html.open("text", "class", "head", "x", x, "y", "15")
                    .text(step.heading())
                    .element("tspan", held == 0 ? " none" : " " + held, "class", "count")
                    .close();
            html.empty("path", "class", "rule", "d", "M" + x + " 25h" + COLUMN);
        }
    }

    private void box(Slot slot, Point point) {
        double x = left(point.step());
        double y = HEAD + slot.top();
        link(point, () -> {
            html.empty(
                    "rect",
                    "class",
                    "box",
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "width",
                    String.valueOf(COLUMN),
                    "height",
                    String.valueOf(Slot.HEIGHT),
                    "rx",
                    "6");
            Mark.of(point).draw(html, x + 16, y + 22);
            html.element(
                    "text",
                    Words.shortened(title(point), 23),
                    "class",
                    "name",
                    "x",
                    number(x + 32),
                    "y",
                    number(y + 18));
            html.element(
                    "text",
                    Words.shortened(point.status(), 27),
                    "class",
                    "status",
                    "x",
                    number(x + 32),
                    "y",
                    number(y + 34));
        });
    }

    private static String title(Point point) {
        boolean told = point.number().isPresent() || point.step() == Step.RESPONSE;
        return told ? Words.capital(point.name()) : point.distinctName();
    }

    /** Whatever stands for a point leads to its row in the table, by mouse or by keyboard. */
    private void link(Point point, Runnable content) {
        String label = point.name() + ", " + point.status();
        html.open(
                "a",
                "class",
                "point " + Mark.of(point).style(),
                "href",
                "#" + anchor + graph.points().indexOf(point),
                "aria-label",
                label);
        html.element(
                "title",
                label + (values ? point.words().map(words -> ": " + words).orElse("") : ""));
        content.run();
        html.close();
    }

    private static String reach(List<Slot> line) {
        return line.get(0).point().map(point -> Mark.of(point).style()).orElse("");
    }

    private void path(List<Slot> line, String style) {
        StringBuilder way = new StringBuilder();
        Slot from = line.get(0);
        way.append("M").append(spot(left(from) + COLUMN, from));
        for (Slot to : line.subList(1, line.size())) {
            curve(from, to, way);
            from = to;
        }
        html.empty("path", "class", style, "d", way.toString());
    }

    private void curve(Slot from, Slot to, StringBuilder way) {
        double start = left(from) + COLUMN;
        boolean onwards = to.column() > from.column();
        boolean within = to.column() == from.column();
        double end = within ? start : onwards ? left(to) : left(to) + COLUMN;
        double bend = onwards ? GAP / 2.0 : 26;
        way.append("C")
                .append(spot(start + bend, from))
                .append(' ')
                .append(spot(onwards ? end - bend : end + bend, to))
                .append(' ')
                .append(spot(end, to));
        if (to.point().isEmpty()) {
            way.append("h").append(COLUMN);
        } else if (onwards) {
            way.append("l-6 -4m6 4l-6 4");
        } else {
            way.append("l6 -4m-6 4l6 4");
        }
    }

    private static String spot(double x, Slot slot) {
        return number(x) + " " + number(HEAD + slot.middle());
    }

    private static double left(Slot slot) {
        return left(Step.values()[slot.column()]);
    }

    private static double left(Step step) {
        return step.ordinal() * (double) (COLUMN + GAP) + 1;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
