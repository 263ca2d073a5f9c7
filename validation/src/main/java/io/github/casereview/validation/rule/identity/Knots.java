package io.github.casereview.validation.rule.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what leads back to itself in a graph: each set of things that can all be reached from each other. Tarjan's way,
 * in time linear in things and links, and without recursion.
 *
 * @param <T> the things
 */
final class Knots<T> {
    private final Function<T, List<T>> next;
    private final Map<T, Visit<T>> visits = new HashMap<>();
    private final Deque<Visit<T>> way = new ArrayDeque<>();
    private final Deque<Visit<T>> unsettled = new ArrayDeque<>();
    private final List<List<T>> knots = new ArrayList<>();

    /** One thing on the way: when it was reached, and the earliest thing that can be reached from it. */
    private static final class Visit<T> {
        final T thing;
        final int number;
        final Iterator<T> ahead;
        int earliest;
        boolean settled;
        boolean leadsToItself;

        Visit(T thing, int number, Iterator<T> ahead) {
            this.thing = thing;
            this.number = number;
            this.earliest = number;
            this.ahead = ahead;
        }
    }

    private Knots(Function<T, List<T>> next) {
        this.next = next;
    }

    static <T> List<List<T>> of(Iterable<T> things, Function<T, List<T>> next) {
        Knots<T> knots = new Knots<>(next);
        for (T thing : things) {
            if (!knots.visits.containsKey(thing)) {
                knots.follow(thing);
            }
        }
        return knots.knots;
    }

    private void follow(T start) {
        enter(start);
        while (!way.isEmpty()) {
            Visit<T> visit = way.element();
            if (visit.ahead.hasNext()) {
                step(visit, visit.ahead.next());
            } else {
                leave(way.pop());
            }
        }
    }

    private void enter(T thing) {
        Visit<T> visit = new Visit<>(thing, visits.size(), next.apply(thing).iterator());
        visits.put(thing, visit);
        way.push(visit);
        unsettled.push(visit);
    }

    private void step(Visit<T> from, T to) {
        Visit<T> seen = visits.get(to);
        if (seen == null) {
            enter(to);
        } else if (!seen.settled) {
            from.earliest = Math.min(from.earliest, seen.number);
            from.leadsToItself |= seen == from;
        }
    }

    private void leave(Visit<T> visit) {
        Visit<T> before = way.peek();
        if (before != null) {
            before.earliest = Math.min(before.earliest, visit.earliest);
        }
        if (visit.earliest == visit.number) {
            List<T> knot = settle(visit);
            if (knot.size() > 1 || visit.leadsToItself) {
                knots.add(knot);
            }
        }
    }

    private List<T> settle(Visit<T> first) {
        List<T> knot = new ArrayList<>();
        Visit<T> visit;
        do {
            visit = unsettled.pop();
            visit.settled = true;
            knot.add(visit.thing);
        } while (visit != first);
        return knot;
    }
}
