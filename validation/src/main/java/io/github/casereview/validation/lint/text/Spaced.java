package io.github.casereview.validation.lint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws words together that are written letter by letter, or broken at a hyphen over two lines. */
final class Spaced {
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_DIGITS = 2;

    private final NormalText text;
    private @Nullable NormalText drawn;

    private Spaced(NormalText text) {
        this.text = text;
    }

    /** The text with such words whole, where it has any. */
    static Optional<NormalText> drawnTogether(NormalText text) {
        Spaced spaced = new Spaced(text);
        for (int at = 0; at < text.length(); ) {
            at = spaced.next(at);
        }
        return Optional.ofNullable(spaced.drawn);
    }

    /** Takes what begins at a place, and goes on to the place after it. */
    private int next(int at) {
        int last = lastOfRun(at);
        if (last > at) {
            changeAt(at);
            together(at, last);
            return last + 1;
        }
        int broken = afterBreak(at);
        if (broken > at) {
            changeAt(at);
            return broken;
        }
        copy(at);
        return at + 1;
    }

    /** Most texts are never changed, and none is copied before its first change. */
    private void changeAt(int place) {
        if (drawn == null) {
            drawn = new NormalText(text.length());
            for (int i = 0; i < place; i++) {
                drawn.add(text, i);
            }
        }
    }

    private void copy(int at) {
        if (drawn != null) {
            drawn.add(text, at);
        }
    }

    /** A capital after a small letter begins another word. */
    private void together(int first, int last) {
        for (int i = first; i <= last; i += 2) {
            if (i > first && text.isCapital(i) && !text.isCapital(i - 2)) {
                copy(i - 1);
            }
            copy(i);
        }
    }

    /** The last of the single letters or digits that begin at a place, or the place itself. */
    private int lastOfRun(int first) {
        if (first + 1 >= text.length() || !isJoint(first) || !isSingle(first)) {
            return first;
        }
        int last = first;
        while (isSingle(last + 2) && isDigit(last + 2) == isDigit(first) && text.at(last + 1) == text.at(first + 1)) {
            last += 2;
        }
        int count = (last - first) / 2 + 1;
        return count >= (isDigit(first) ? FEWEST_DIGITS : FEWEST_LETTERS) ? last : first;
    }

    private boolean isJoint(int first) {
        char joint = text.at(first + 1);
        return joint == ' ' || (!isDigit(first) && (joint == '-' || joint == '.'));
    }

    private boolean isSingle(int at) {
        return isSolid(at) && !isSolid(at - 1) && !isSolid(at + 1);
    }

    private boolean isDigit(int at) {
        return text.at(at) >= '0' && text.at(at) <= '9';
    }

    private boolean isSolid(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.at(at));
    }

    /** The rest of a word after a hyphen and a gap, or the place itself. */
    private int afterBreak(int at) {
        boolean hyphen = text.at(at) == '-' && at > 0 && Character.isLetter(text.at(at - 1));
        int rest = at + 1;
        while (hyphen && rest < text.length() && text.at(rest) == ' ') {
            rest++;
        }
        boolean goesOn = hyphen && rest > at + 1 && isSolid(rest) && !text.isCapital(rest);
        return goesOn && Character.isLetter(text.at(rest)) ? rest : at;
    }
}
