package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.ReviewIndex;

/** Something that a record should keep to. */
public interface Rule {
    /** {@return the code, saying the matter, as in {@code REFERENCE_UNRESOLVED}; never used again for something else} */
    String code();

    /** {@return how much a breach matters} */
    Severity severity();

    /** {@return what should be so, as in {@code each id once in a record}} */
    String expected();

    /** {@return the document and paragraph that ask for it, or {@code structural}} */
    String source();

    /** {@return the release that brought it} */
    String since();

    /** Looks at a record and says where it does not keep to this rule. */
    void check(ReviewIndex review, Breaches breaches);
}
