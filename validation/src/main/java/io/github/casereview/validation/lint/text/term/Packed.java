package io.github.casereview.validation.lint.text.term;

import io.github.casereview.validation.lint.text.NormalText;
import java.util.BitSet;

/** A folded text without its gaps, hyphens, apostrophes, underscores and full stops; it knows where they stood. */
final class Packed {
    /** An ending is not part of the last word from this length on. */
    private static final int LEAST_FOR_PLURAL = 3;

    private final NormalText text;
    private final int[] places;
    private int length;

    private Packed(NormalText text) {
        this.text = text;
        this.places = new int[text.length()];
    }

    static Packed of(NormalText text) {
        Packed packed = new Packed(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isJoint(text.at(i))) {
                packed.places[packed.length++] = i;
            }
        }
        return packed;
    }

    private static boolean isJoint(char unit) {
        return switch (unit) {
            case ' ', '-', '_', '.', '\'' -> true;
            default -> false;
        };
    }

    int length() {
        return length;
    }

    char at(int index) {
        return text.at(places[index]);
    }

    int place(int index) {
        return places[index];
    }

    String units() {
        StringBuilder units = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            units.append(at(i));
        }
        return units.toString();
    }

    /** Before which units something was left out. */
    BitSet gaps() {
        BitSet gaps = new BitSet();
        for (int i = 1; i < length; i++) {
            gaps.set(i, isParted(i));
        }
        return gaps;
    }

    /** Whether something was left out before a unit. */
    boolean isParted(int index) {
        return places[index] - places[index - 1] > 1;
    }

    /** The first of what was left out before a unit, or the unit itself. */
    char joint(int index) {
        return text.at(places[index - 1] + 1);
    }

    /** Whether a gap was left out before a unit, and no hyphen before the gap. */
    boolean isSpaced(int index) {
        return joint(index) == ' ';
    }

    /** Whether a sentence can have ended before a unit. */
    boolean isEnd(int index) {
        int from = places[index - 1] + 1;
        return from + 1 < places[index] && text.at(from) == '.';
    }

    /** Whether a word begins with a unit: behind a gap or mark, or inside {@code SeeExample} and {@code 12example}. */
    boolean begins(int index) {
        return index == 0 || isParted(index) || !isSolid(index - 1) || !isSolid(index) || isSeam(index);
    }

    private boolean isSeam(int index) {
        boolean hump = text.isCapital(places[index]) && !text.isCapital(places[index - 1]);
        return hump || Character.isDigit(at(index)) != Character.isDigit(at(index - 1));
    }

    /** Whether a word ends before a unit, or after an ending that may stand on any name. */
    boolean ends(int index) {
        boolean ends = index >= length || begins(index);
        boolean plural = !ends && (isEnding(index, "s") || isEnding(index, "es"));
        return ends || (plural && isLong(index));
    }

    private boolean isEnding(int index, String ending) {
        int to = index + ending.length();
        if (to > length || (to < length && !begins(to))) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (at(index + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLong(int index) {
        for (int i = 1; i < LEAST_FOR_PLURAL; i++) {
            if (index - 1 - i < 0 || isParted(index - i) || !Character.isLetter(at(index - i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSolid(int index) {
        return Character.isLetterOrDigit(at(index));
    }
}
