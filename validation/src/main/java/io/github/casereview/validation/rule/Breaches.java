package io.github.casereview.validation.rule;

import io.github.casereview.validation.index.Node;
import io.github.casereview.value.Thing;

/** Where a rule reports what it finds. What is found is said in facts: numbers, codes, dates, never ids or text. */
public interface Breaches {
    /** Reports a breach. */
    void add(Breach breach);

    /** {@return whether anything of a kind could not be read, so that what names it may be right after all} */
    boolean isRefused(Thing kind);

    /** {@return whether anything in a list of a record could not be read, so that counting it would mislead} */
    boolean isDamaged(Node<?> record, String property);

    /** {@return whether anything in the entry that a value stands in could not be read, so that little rests on it} */
    default boolean isDamaged(Node<?> value) {
        Node<?> record = value.record();
        Node<?> entry = value.entry();
        return entry != record
                && isDamaged(record, entry.pointer().substring(record.pointer().length() + 1));
    }

    /** Reports that a value breaks the rule. */
    default void at(Node<?> node, String found) {
        add(Breach.of(node, found));
    }

    /** Reports that a property of a value breaks the rule. */
    default void at(Node<?> node, String property, String found) {
        add(Breach.of(node, found).in(property));
    }
}
