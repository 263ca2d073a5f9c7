package io.github.casereview.source;

import io.github.casereview.code.ClosedCode;

/** What a list holds. */
public enum ItemKind implements ClosedCode {
    FINDINGS,
    GOOD_PRACTICE,
    LEARNING_POINTS,
    RECOMMENDATIONS,
    QUESTIONS,
    ACTIONS,
    THEMES,
    EVENTS,
    CHILDREN,
    DOCUMENTS,
    REVIEWS
}
