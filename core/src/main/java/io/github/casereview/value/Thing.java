package io.github.casereview.value;

import java.util.Locale;

/** The kinds of thing that have an id. */
public enum Thing {
    CHILD,
    PERSON,
    AGENCY,
    EVENT,
    EPISODE,
    STATEMENT,
    CONCLUSION,
    RISK_ASSESSMENT,
    DECISION,
    RESPONSE,
    SERIES,
    FINDING,
    GOOD_PRACTICE,
    LEARNING_POINT,
    RECOMMENDATION,
    QUESTION,
    ACTION,
    DOCUMENT,
    RELATED_REVIEW,
    SCHEME,
    REVIEW,
    COLLECTION;

    /** {@return the kind in words, such as {@code learning point}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
