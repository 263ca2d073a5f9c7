package io.github.casereview.validation.lint.text.term;

import java.util.BitSet;

/** What parts the letters of a stretch that has the letters of a term. */
final class Splits {
    /** Shorter words fall together from others too often, as the two of {@code has an} do. */
    private static final int LEAST = 6;

    private final Packed packed;
    private final int from;
    private final int to;
    private final BitSet gaps;

    Splits(Packed packed, int from, int to, BitSet gaps) {
        this.packed = packed;
        this.from = from;
        this.to = to;
        this.gaps = gaps;
    }

    /** Whether nobody can have meant them to part words of other things. */
    boolean areOfOneTerm() {
        boolean alone = isLetterByLetter();
        for (int i = from + 1; i < to; i++) {
            boolean inside = !gaps.get(i - from);
            boolean apart = packed.isSpaced(i) && inside && !alone && wordLength(i) < LEAST;
            boolean ended = packed.isEnd(i) && (inside || !isInitial(i));
            if (apart || (ended && !alone)) {
                return false;
            }
        }
        return true;
    }

    /** A full stop after a single letter ends no sentence. */
    private boolean isInitial(int index) {
        return index - 1 == from || packed.isParted(index - 1);
    }

    private boolean isLetterByLetter() {
        boolean alike = to - from > 2;
        for (int i = from + 1; i < to && alike; i++) {
            alike = packed.isParted(i) && packed.joint(i) == packed.joint(from + 1);
        }
        return alike;
    }

    /** The letters of the word of the term around a place. */
    private int wordLength(int index) {
        int first = gaps.previousSetBit(index - from);
        int next = gaps.nextSetBit(index - from + 1);
        return (next < 0 ? to - from : next) - Math.max(first, 0);
    }
}
