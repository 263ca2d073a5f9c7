package io.github.casereview.uncertain;

/** How one time certainly stands to another, if it can be told. */
public enum TimeOrder {
    /** The first is certainly earlier. */
    BEFORE,
    /** Both are certainly the same day, or the one certainly lies in the other. */
    SAME,
    /** The first is certainly later. */
    AFTER,
    /** What is said does not decide it. */
    CANNOT_TELL;

    /** {@return the same answer, asked from the other side} */
    public TimeOrder reversed() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case SAME, CANNOT_TELL -> this;
        };
    }

    /** {@return whether this is an answer at all} */
    public boolean isCertain() {
        return this != CANNOT_TELL;
    }
}
