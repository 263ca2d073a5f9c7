package io.github.casereview.validation.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a column: for a point, or for a line that passes by on its way to a later column. */
final class Slot {
    static final int HEIGHT = 44;
    private static final int PASSAGE = 10;

    private final Optional<Point> point;
    private final int column;
    private final List<Slot> before = new ArrayList<>();
    private final List<Slot> after = new ArrayList<>();
    private int fileOrder;
    private double order;
    private double top;

    private Slot(Optional<Point> point, int column) {
        this.point = point;
        this.column = column;
    }

    static Slot of(Point point) {
        return new Slot(Optional.of(point), point.step().ordinal());
    }

    static Slot passage(int column) {
        return new Slot(Optional.empty(), column);
    }

    void joins(Slot later) {
        after.add(later);
        later.before.add(this);
    }

    Optional<Point> point() {
        return point;
    }

    int column() {
        return column;
    }

    List<Slot> before() {
        return before;
    }

    List<Slot> after() {
        return after;
    }

    double height() {
        return point.isPresent() ? HEIGHT : PASSAGE;
    }

    double top() {
        return top;
    }

    double middle() {
        return top + height() / 2;
    }

    double bottom() {
        return top + height();
    }

    void moveTo(double y) {
        top = y;
    }

    double order() {
        return order;
    }

    /** Where it stood in its column at first, which is the order of the file. */
    int fileOrder() {
        return fileOrder;
    }

    void enterAt(int rank) {
        fileOrder = rank;
        order = rank;
    }

    void order(double rank) {
        order = rank;
    }
}
