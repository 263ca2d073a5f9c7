package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.index.Node;
import java.util.List;
import java.util.Optional;

/**
 * One place where a rule is broken.
 *
 * @param node the value
 * @param path the way on from the value to what is meant, such as {@code about/2}; empty for the value itself
 * @param found what was found, in facts
 * @param severity another severity than the rule's, unless the caller rates the rule
 * @param open whether it cannot be told if the rule is broken, which is an info however the rule is rated
 * @param related other values that belong to it
 * @param span the part of a text that is meant
 * @param suggestion the name of ours that was probably meant
 */
public record Breach(
        Node<?> node,
        String path,
        String found,
        Optional<Severity> severity,
        boolean open,
        List<Node<?>> related,
        Optional<Span> span,
        Optional<String> suggestion) {

    /** {@return a breach by a value as a whole} */
    public static Breach of(Node<?> node, String found) {
        return new Breach(node, "", found, Optional.empty(), false, List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return this breach, further in: at a property of the value} */
    public Breach in(String way) {
        return new Breach(node, way, found, severity, open, related, span, suggestion);
    }

    /** {@return this breach with other words for what was found} */
    public Breach finding(String other) {
        return new Breach(node, path, other, severity, open, related, span, suggestion);
    }

    /** {@return this breach with a severity of its own, which it has unless the caller rates the rule} */
    public Breach as(Severity other) {
        return new Breach(node, path, found, Optional.of(other), open, related, span, suggestion);
    }

    /** {@return this breach as one that cannot be told for certain: an info, however the rule is rated} */
    public Breach leftOpen() {
        return new Breach(node, path, found, severity, true, related, span, suggestion);
    }

    /** {@return this breach beside other values that belong to it} */
    public Breach with(List<? extends Node<?>> others) {
        return new Breach(node, path, found, severity, open, List.copyOf(others), span, suggestion);
    }

    /** {@return this breach beside another value that belongs to it} */
    public Breach with(Node<?> other) {
        return with(List.of(other));
    }

    /** {@return this breach by a part of a text} */
    public Breach over(Span part) {
        return new Breach(node, path, found, severity, open, related, Optional.of(part), suggestion);
    }

    /** {@return this breach with the name of ours that was probably meant} */
    public Breach suggesting(String name) {
        return new Breach(node, path, found, severity, open, related, span, Optional.of(name));
    }

    /** {@return the pointer to what is meant} */
    public String pointer() {
        return path.isEmpty() ? node.pointer() : node.pointer() + "/" + path;
    }
}
