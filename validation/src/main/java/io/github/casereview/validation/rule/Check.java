package io.github.casereview.validation.rule;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;

/** How a rule looks at a record: a pure function that reports what it finds. */
@FunctionalInterface
public interface Check {
    /** Looks at a record. */
    void look(ReviewIndex review, Breaches breaches);

    /** {@return a check that looks at each value of a type} */
    static <T> Check each(Class<T> type, Each<T> look) {
        return (review, breaches) -> review.all(type).forEach(node -> look.at(node, breaches));
    }

    /**
     * How a rule looks at one value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface Each<T> {
        /** Looks at a value. */
        void at(Node<T> node, Breaches breaches);
    }
}
