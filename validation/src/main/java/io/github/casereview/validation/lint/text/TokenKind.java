package io.github.casereview.validation.lint.text;

/** What a stretch of a text is made of. */
public enum TokenKind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** White space. */
    GAP,
    /** One character of any other kind. */
    MARK,
    /** Before the beginning and after the end. */
    NOTHING
}
