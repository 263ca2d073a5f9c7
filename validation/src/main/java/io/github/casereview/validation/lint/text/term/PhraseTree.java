package io.github.casereview.validation.lint.text.term;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases as one tree of characters with links from each ending to the next shorter one (Aho and Corasick). */
public final class PhraseTree {
    /** The start of every phrase. */
    public static final int ROOT = 0;

    private static final int ASCII = 128;

    private final List<Node> nodes = new ArrayList<>();

    /** Most characters of a text are looked for at the start, which has a table of its own. */
    private final int[] starts = new int[ASCII];

    public PhraseTree() {
        nodes.add(new Node());
    }

    private static final class Node {
        final Map<Character, Integer> children = new HashMap<>();
        int fallback = ROOT;
        int shorter = ROOT;
        int phrase = -1;
        int length;
    }

    /** Adds a folded phrase; an empty one, or one that is there, changes nothing. */
    public void add(String phrase, int index) {
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            node = child(node, phrase.charAt(i));
        }
        if (node != ROOT && nodes.get(node).phrase < 0) {
            nodes.get(node).phrase = index;
            nodes.get(node).length = phrase.length();
        }
    }

    private int child(int node, char unit) {
        int child = nodes.get(node).children.computeIfAbsent(unit, key -> {
            nodes.add(new Node());
            return nodes.size() - 1;
        });
        if (node == ROOT && unit < ASCII) {
            starts[unit] = child;
        }
        return child;
    }

    public void link() {
        Deque<Integer> open = new ArrayDeque<>(nodes.get(ROOT).children.values());
        while (!open.isEmpty()) {
            Node node = nodes.get(open.remove());
            node.shorter = ending(node.fallback);
            node.children.forEach((unit, child) -> {
                nodes.get(child).fallback = step(node.fallback, unit);
                open.add(child);
            });
        }
    }

    public int step(int from, char unit) {
        int node = from;
        while (node != ROOT) {
            Integer next = nodes.get(node).children.get(unit);
            if (next != null) {
                return next;
            }
            node = nodes.get(node).fallback;
        }
        return unit < ASCII ? starts[unit] : nodes.get(ROOT).children.getOrDefault(unit, ROOT);
    }

    /** The longest phrase that ends at a node: the node itself, or one it links to; the root for none. */
    public int ending(int node) {
        return node == ROOT || nodes.get(node).phrase >= 0 ? node : nodes.get(node).shorter;
    }

    public int shorter(int node) {
        return nodes.get(node).shorter;
    }

    public int phrase(int node) {
        return nodes.get(node).phrase;
    }

    public int length(int node) {
        return nodes.get(node).length;
    }
}
