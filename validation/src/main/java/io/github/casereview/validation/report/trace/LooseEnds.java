package io.github.casereview.validation.report.trace;

import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What stands alone in a column: chips in rows, under a heading that counts them. */
final class LooseEnds {
    private static final int HEIGHT = 24;
    private static final int GAP = 6;
    private static final int HEAD = 22;
    private static final double LETTER = 6.7;
    /** How many letters a chip holds at most: always fewer than a column is wide. */
    private static final int MOST = 26;

    private final Step step;
    private final List<Chip> chips = new ArrayList<>();
    private double height;

    /** A chip at its place beneath the heading. */
    private record Chip(Point point, String label, double x, double y, double width) {}

    LooseEnds(Step step, TraceGraph graph) {
        this.step = step;
        double x = 0;
        double y = HEAD;
        for (Point point : graph.points(step).stream().filter(Point::isLoose).toList()) {
            String label = Words.shortened(point.brief(), MOST);
            double width = Math.max(30, label.length() * LETTER + 14);
            if (x + width > TracePicture.COLUMN) {
                x = 0;
                y += HEIGHT + GAP;
            }
            chips.add(new Chip(point, label, x, y, width));
            x += width + GAP;
        }
        height = chips.isEmpty() ? 0 : y + HEIGHT;
    }

    Step step() {
        return step;
    }

    double height() {
        return height;
    }

    void write(Html html, double left, double top, BiConsumer<Point, Runnable> link) {
        if (chips.isEmpty()) {
            return;
        }
        Mark mark = Mark.of(chips.get(0).point());
        html.open("g", "class", mark.style());
        mark.draw(html, left + 8, top + 8);
        html.element(
                "text",
                step.loose(chips.size()),
                "class",
                "loose",
                "x",
                TracePicture.number(left + 22),
                "y",
                TracePicture.number(top + 13));
        chips.forEach(chip -> link.accept(chip.point(), () -> write(html, chip, left, top)));
        html.close();
    }

    private static void write(Html html, Chip chip, double left, double top) {
        double x = left + chip.x();
        double y = top + chip.y();
        html.empty(
                "rect",
                "class",
                "chip",
                "x",
                TracePicture.number(x),
                "y",
                TracePicture.number(y),
                "width",
                TracePicture.number(chip.width()),
                "height",
                String.valueOf(HEIGHT),
                "rx",
                "4");
        html.element(
                "text",
                chip.label(),
                "class",
                "label",
                "x",
                TracePicture.number(x + chip.width() / 2),
                "y",
                TracePicture.number(y + 16));
    }
}
