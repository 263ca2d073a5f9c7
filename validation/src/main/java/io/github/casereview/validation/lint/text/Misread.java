package io.github.casereview.validation.lint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters and digits that a scanner took for each other as they were meant: {@code R0ad}, {@code 2Ol4},
 * {@code I5th}.
 */
final class Misread {
    private static final int FEWEST_LETTERS = 2;
    private static final int SUFFIX = 2;

    private final NormalText text;
    private final char one;
    private @Nullable NormalText meant;

    private Misread(NormalText text, char one) {
        this.text = text;
        this.one = one;
    }

    /** The text as it was probably meant, where anything in it can be misread; a letter says what a 1 in a word is. */
    static Optional<NormalText> meant(NormalText text, char one) {
        Misread misread = new Misread(text, one);
        for (int at = 0; at < text.length(); ) {
            at = misread.next(at);
        }
        return Optional.ofNullable(misread.meant);
    }

    private int next(int from) {
        int to = from;
        int digits = 0;
        while (to < text.length() && (isLetter(to) || isDigit(to))) {
            digits += isDigit(to) ? 1 : 0;
            to++;
        }
        int letters = to - from - digits;
        if (digits > 0 && isNumber(from, to)) {
            number(from, to);
        } else if (to == from + 1 && isInitial(from)) {
            add(from, 'o', true);
        } else if (isWord(from, to, letters, digits)) {
            word(from, to);
        } else {
            copy(from, Math.max(to, from + 1));
        }
        return Math.max(to, from + 1);
    }

    /** A nought among initials or before an apostrophe, as in {@code D.0.B.} and {@code 0'Example}. */
    private boolean isInitial(int at) {
        if (text.at(at) == '0' && at + 2 < text.length() && text.at(at + 1) == '\'' && text.isCapital(at + 2)) {
            return true;
        }
        return text.at(at) == '0'
                && at > 1
                && at + 2 < text.length()
                && isDotted(at - 1, at - 2)
                && isDotted(at + 1, at + 2);
    }

    private boolean isDotted(int dot, int letter) {
        return text.at(dot) == '.' && isLetter(letter);
    }

    private void copy(int from, int to) {
        for (int i = from; meant != null && i < to; i++) {
            meant.add(text, i);
        }
    }

    /** Most texts are read as they stand, and none is copied before the first place that is not. */
    private NormalText changed(int at) {
        if (meant == null) {
            meant = new NormalText(text.length());
            copy(0, at);
        }
        return meant;
    }

    /** Digits and letters that look like them, perhaps with the ending of an ordinal. */
    private boolean isNumber(int from, int to) {
        int end = withoutSuffix(from, to);
        boolean mistaken = false;
        for (int i = from; i < end; i++) {
            if (!isDigit(i) && "oil".indexOf(text.at(i)) < 0) {
                return false;
            }
            mistaken |= !isDigit(i);
        }
        return mistaken;
    }

    private int withoutSuffix(int from, int to) {
        String end = to - from > SUFFIX ? text.part(to - SUFFIX, to) : "";
        return switch (end) {
            case "st", "nd", "rd", "th" -> to - SUFFIX;
            default -> to;
        };
    }

    private void number(int from, int to) {
        int end = withoutSuffix(from, to);
        for (int i = from; i < end; i++) {
            char digit = isDigit(i) ? text.at(i) : text.at(i) == 'o' ? '0' : '1';
            add(i, digit, false);
        }
        copy(end, to);
    }

    /** Letters with a nought or a one among them; in capitals, with a small letter that looks like another. */
    private boolean isWord(int from, int to, int letters, int digits) {
        if (letters < FEWEST_LETTERS || letters <= digits) {
            return false;
        }
        boolean looks = digits > 0;
        for (int i = from; i < to; i++) {
            looks &= !isDigit(i) || text.at(i) == '0' || (text.at(i) == '1' && letters > FEWEST_LETTERS);
        }
        return looks || (digits == 0 && isShouted(from, to));
    }

    private boolean isShouted(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (!text.isCapital(i) && text.at(i) != 'l') {
                return false;
            }
            capitals += text.isCapital(i) ? 1 : 0;
        }
        return text.isCapital(from) && capitals < to - from && 2 * capitals > to - from;
    }

    private void word(int from, int to) {
        boolean shouted = true;
        for (int i = from; i < to; i++) {
            shouted &= isDigit(i) || text.isCapital(i) || text.at(i) == 'l';
        }
        for (int i = from; i < to; i++) {
            boolean capital = text.isCapital(i) || shouted || (isDigit(i) && i == from);
            add(i, letter(i, shouted), capital);
        }
    }

    private char letter(int at, boolean shouted) {
        if (isDigit(at)) {
            return text.at(at) == '0' ? 'o' : one;
        }
        return shouted && !text.isCapital(at) ? 'i' : text.at(at);
    }

    private void add(int at, char unit, boolean capital) {
        changed(at).add(text, at, unit, capital);
    }

    private boolean isLetter(int at) {
        return text.at(at) >= 'a' && text.at(at) <= 'z';
    }

    private boolean isDigit(int at) {
        return text.at(at) >= '0' && text.at(at) <= '9';
    }
}
