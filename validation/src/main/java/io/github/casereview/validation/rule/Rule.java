package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.ReviewIndex;

/** Something that a record should keep to: a constant of an enum, or a rule of the caller's own. */
public interface Rule {
    /** {@return the name of the constant} */
    String name();

    /** {@return what the rule is} */
    Definition definition();

    /** {@return the code, saying the matter, as in {@code REFERENCE_UNRESOLVED}; never used again for something else} */
    default String code() {
        return name();
    }

    /** {@return how much a breach matters} */
    default Severity severity() {
        return definition().severity();
    }

    /** {@return what should be so, as in {@code each id once in a record}} */
    default String expected() {
        return definition().expected();
    }

    /** {@return the document and paragraph that ask for it, or {@code structural}} */
    default String source() {
        return definition().source().text();
    }

    /** {@return the release that brought it} */
    default String since() {
        return definition().life().since();
    }

    /**
     * A rule of the caller's own.
     *
     * @param code its code, in UPPER_SNAKE, that no rule of this library has
     * @param definition what it is
     * @return the rule
     * @throws IllegalArgumentException if the code is not in UPPER_SNAKE
     */
    static Rule of(String code, Definition definition) {
        return new OwnRule(code, definition);
    }

    /** Looks at a record and says where it does not keep to this rule. */
    default void check(ReviewIndex review, Breaches breaches) {
        definition().check().look(review, breaches);
    }
}
