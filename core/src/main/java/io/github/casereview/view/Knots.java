package io.github.casereview.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts things that need each other in an order in which each comes after all it needs; things that need
 * each other in a circle come as one knot. Tarjan's algorithm without recursion.
 */
final class Knots<T> {
    private final Function<T, ? extends Collection<T>> needs;
    private final Map<T, Node<T>> nodes = new HashMap<>();
    private final Deque<Node<T>> waiting = new ArrayDeque<>();
    private final List<List<T>> knots = new ArrayList<>();

    /** One thing on the way: its number in order of discovery, and the lowest number it leads back to. */
    private static final class Node<T> {
        private final T thing;
        private final Iterator<T> needs;
        private final int number;
        private int lowest;
        private boolean isWaiting = true;

        Node(T thing, Iterator<T> needs, int number) {
            this.thing = thing;
            this.needs = needs;
            this.number = number;
            this.lowest = number;
        }
    }

    private Knots(Function<T, ? extends Collection<T>> needs) {
        this.needs = needs;
    }

    static <T> List<List<T>> inOrder(Collection<T> things, Function<T, ? extends Collection<T>> needs) {
        Knots<T> knots = new Knots<>(needs);
        for (T thing : things) {
            if (!knots.nodes.containsKey(thing)) {
                knots.walk(thing);
            }
        }
        return knots.knots;
    }

    private void walk(T from) {
        Deque<Node<T>> path = new ArrayDeque<>();
        path.push(enter(from));
        while (!path.isEmpty()) {
            Node<T> node = path.element();
            if (node.needs.hasNext()) {
                follow(node, node.needs.next(), path);
            } else {
                path.pop();
                leave(node, path);
            }
        }
    }

    private Node<T> enter(T thing) {
        List<T> needed = List.copyOf(needs.apply(thing));
        Node<T> node = new Node<>(thing, needed.iterator(), nodes.size());
        nodes.put(thing, node);
        waiting.push(node);
        return node;
    }

    private void follow(Node<T> node, T next, Deque<Node<T>> path) {
        Node<T> known = nodes.get(next);
        if (known == null) {
            path.push(enter(next));
        } else if (known.isWaiting) {
            node.lowest = Math.min(node.lowest, known.number);
        }
    }

    private void leave(Node<T> node, Deque<Node<T>> path) {
        if (!path.isEmpty()) {
            Node<T> before = path.element();
            before.lowest = Math.min(before.lowest, node.lowest);
        }
        if (node.lowest == node.number) {
            knots.add(cut(node));
        }
    }

    private List<T> cut(Node<T> first) {
        List<T> knot = new ArrayList<>();
        Node<T> node;
        do {
            node = waiting.pop();
            node.isWaiting = false;
            knot.add(node.thing);
        } while (node != first);
        return knot;
    }
}
