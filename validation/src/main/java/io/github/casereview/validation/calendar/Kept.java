package io.github.casereview.validation.calendar;

/** Whether a time limit was kept, as far as imprecise dates tell. */
public enum Kept {
    /** On every day that the dates leave open. */
    KEPT,
    /** On no day that the dates leave open. */
    BROKEN,
    /** The dates, or holidays that are not known, leave it open. */
    CANNOT_TELL
}
