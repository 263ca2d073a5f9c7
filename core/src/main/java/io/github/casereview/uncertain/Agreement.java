package io.github.casereview.uncertain;

import java.util.Collection;

/** How two tellings of the same thing stand to each other. */
public enum Agreement {
    /** Both say the same. */
    SAME,
    /** Both can be true, and one is more exact. */
    DIFFERS_IN_PRECISION,
    /** Both cannot be true. */
    CONFLICT,
    /** They do not tell enough to compare. */
    CANNOT_TELL;

    /**
     * The agreement of a whole of which these are two parts: a conflict outweighs a difference in
     * precision, that outweighs what cannot be told, and only two that are the same make the same.
     *
     * @param other the agreement of the other part
     * @return the weightier of the two
     */
    public Agreement and(Agreement other) {
        return weight() >= other.weight() ? this : other;
    }

    /**
     * The agreement of a whole, made from its parts.
     *
     * @param parts the parts that both tell
     * @return the weightiest; cannot tell where there are none
     */
    public static Agreement ofAll(Collection<Agreement> parts) {
        return parts.stream().reduce(Agreement::and).orElse(CANNOT_TELL);
    }

    private int weight() {
        return switch (this) {
            case SAME -> 0;
            case CANNOT_TELL -> 1;
            case DIFFERS_IN_PRECISION -> 2;
            case CONFLICT -> 3;
        };
    }
}
