package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.index.Node;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Optional;

/** Where a rule reports what it finds. What is found is said in facts: numbers, codes, dates, never ids or text. */
public interface Breaches {
    /** Reports a breach. */
    void add(Breach breach);

    /** {@return whether anything of a kind could not be read, so that what names it may be right after all} */
    boolean isRefused(Thing kind);

    /** {@return whether anything in a list of a record could not be read, so that counting it would mislead} */
    boolean isDamaged(Node<?> record, String property);

    /** Reports that a value breaks the rule. */
    default void at(Node<?> node, String found) {
        add(Breach.of(node, found));
    }

    /** Reports that a property of a value breaks the rule. */
    default void at(Node<?> node, String property, String found) {
        add(Breach.of(node, found).in(property));
    }

    /**
     * One place where a rule is broken.
     *
     * @param node the value
     * @param path the way on from the value to what is meant, such as {@code about/2}; empty for the value itself
     * @param found what was found, in facts
     * @param severity another severity than the rule's, where it cannot be told whether the rule is broken
     * @param related other values that belong to it
     * @param span the part of a text that is meant
     * @param suggestion the name of ours that was probably meant
     */
    record Breach(
            Node<?> node,
            String path,
            String found,
            Optional<Severity> severity,
            List<Node<?>> related,
            Optional<Span> span,
            Optional<String> suggestion) {

        static Breach of(Node<?> node, String found) {
            return new Breach(node, "", found, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }

        Breach in(String way) {
            return new Breach(node, way, found, severity, related, span, suggestion);
        }

        Breach as(Severity other) {
            return new Breach(node, path, found, Optional.of(other), related, span, suggestion);
        }

        Breach with(List<Node<?>> others) {
            return new Breach(node, path, found, severity, List.copyOf(others), span, suggestion);
        }

        Breach over(Span part) {
            return new Breach(node, path, found, severity, related, Optional.of(part), suggestion);
        }

        Breach suggesting(String name) {
            return new Breach(node, path, found, severity, related, span, Optional.of(name));
        }

        /** {@return the pointer to what is meant} */
        public String pointer() {
            return path.isEmpty() ? node.pointer() : node.pointer() + "/" + path;
        }
    }
}
