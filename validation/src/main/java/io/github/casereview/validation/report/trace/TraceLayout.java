package io.github.casereview.validation.report.trace;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts what is linked into columns so that few lines cross and chains run level. */
final class TraceLayout {
    private static final int GAP = 10;

    private final List<List<Slot>> columns = new ArrayList<>();
    private final IdentityHashMap<Point, Slot> slots = new IdentityHashMap<>();
    private final List<List<Slot>> lines = new ArrayList<>();

    private TraceLayout(List<Point> points) {
        Stream.of(Step.values()).forEach(step -> columns.add(new ArrayList<>()));
        points.forEach(this::add);
        points.forEach(point -> point.next().forEach(later -> line(point, later)));
        ColumnOrder.settle(columns);
        columns.forEach(TraceLayout::stack);
    }

    static TraceLayout of(TraceGraph graph) {
        return new TraceLayout(
                graph.points().stream().filter(point -> !point.isLoose()).toList());
    }

    List<Slot> slots() {
        return columns.stream().flatMap(List::stream).toList();
    }

    /** {@return the lines, each from slot to slot} */
    List<List<Slot>> lines() {
        return lines;
    }

    /** {@return how far down a column is taken} */
    double height(Step step) {
        return columns.get(step.ordinal()).stream()
                .mapToDouble(Slot::bottom)
                .max()
                .orElse(0);
    }

    private void add(Point point) {
        Slot slot = Slot.of(point);
        slots.put(point, slot);
        enter(slot);
    }

    private void enter(Slot slot) {
        List<Slot> column = columns.get(slot.column());
        slot.enterAt(column.size());
        column.add(slot);
    }

    /** A line onwards gets a slot in each column that it passes; one within a column, or back, needs none. */
    private void line(Point from, Point to) {
        Slot end = Objects.requireNonNull(slots.get(to));
        List<Slot> line = new ArrayList<>(List.of(Objects.requireNonNull(slots.get(from))));
        for (int column = from.step().ordinal() + 1; column < end.column(); column++) {
            Slot passage = Slot.passage(column);
            enter(passage);
            line.get(line.size() - 1).joins(passage);
            line.add(passage);
        }
        if (end.column() > from.step().ordinal()) {
            line.get(line.size() - 1).joins(end);
        }
        line.add(end);
        lines.add(line);
    }

    private static void stack(List<Slot> column) {
        double free = 0;
        for (Slot slot : column) {
            double wish =
                    slot.before().stream().mapToDouble(Slot::middle).average().orElse(free + slot.height() / 2);
            slot.moveTo(Math.max(free, wish - slot.height() / 2));
            free = slot.bottom() + GAP;
        }
    }
}
