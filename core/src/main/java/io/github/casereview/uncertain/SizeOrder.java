package io.github.casereview.uncertain;

/** How one count or length certainly stands to another, if it can be told. */
public enum SizeOrder {
    /** The first is certainly smaller. */
    LESS,
    /** Both are certainly equal. */
    SAME,
    /** The first is certainly larger. */
    MORE,
    /** What is said does not decide it. */
    CANNOT_TELL;

    /** {@return the same answer, asked from the other side} */
    public SizeOrder reversed() {
        return switch (this) {
            case LESS -> MORE;
            case MORE -> LESS;
            case SAME, CANNOT_TELL -> this;
        };
    }

    /** {@return whether this is an answer at all} */
    public boolean isCertain() {
        return this != CANNOT_TELL;
    }
}
