package io.github.casereview.validation.report.trace;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** Orders columns so that few lines cross, and by the file's own order where that costs no crossing. */
final class ColumnOrder {
    private static final int SWEEPS = 4;

    private ColumnOrder() {}

    static void settle(List<List<Slot>> columns) {
        columns.forEach(column -> sort(column, Slot::before));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(columns);
        }
        columns.forEach(ColumnOrder::restore);
    }

    /** Each slot moves to the middle of those it is joined to: from the right to the left, then back. */
    private static void sweep(List<List<Slot>> columns) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            sort(columns.get(i), Slot::after);
        }
        columns.forEach(column -> sort(column, Slot::before));
    }

    private static void sort(List<Slot> column, Function<Slot, List<Slot>> neighbours) {
        IdentityHashMap<Slot, Double> wish = new IdentityHashMap<>();
        column.forEach(slot -> wish.put(
                slot,
                neighbours.apply(slot).stream()
                        .mapToDouble(Slot::order)
                        .average()
                        .orElse(slot.order())));
        column.sort(Comparator.comparingDouble(wish::get));
        number(column);
    }

    /** Neighbours that stand against the order of the file change places where no line comes to cross another. */
    private static void restore(List<Slot> column) {
        for (int round = 0; round < column.size(); round++) {
            for (int i = 1; i < column.size(); i++) {
                Slot upper = column.get(i - 1);
                Slot lower = column.get(i);
                boolean isBackwards = upper.fileOrder() > lower.fileOrder();
                if (isBackwards && crossings(lower, upper) <= crossings(upper, lower)) {
                    Collections.swap(column, i - 1, i);
                }
            }
        }
        number(column);
    }

    private static long crossings(Slot upper, Slot lower) {
        return crossings(upper.before(), lower.before()) + crossings(upper.after(), lower.after());
    }

    private static long crossings(List<Slot> upper, List<Slot> lower) {
        return upper.stream()
                .mapToLong(one -> lower.stream()
                        .filter(other -> one.order() > other.order())
                        .count())
                .sum();
    }

    private static void number(List<Slot> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).order(i);
        }
    }
}
