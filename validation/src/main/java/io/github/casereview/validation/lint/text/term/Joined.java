package io.github.casereview.validation.lint.text.term;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import java.util.Optional;

/** Walks over a folded text with every run of gaps, hyphens and underscores taken for one space. */
final class Joined {
    private final NormalText text;
    private final int[] places;
    private int at;
    private int count;
    private char unit;

    Joined(NormalText text) {
        this.text = text;
        this.places = new int[text.length()];
    }

    /** Goes on to the next unit; false at the end. */
    boolean next() {
        while (at < text.length() && isJoint(text.at(at)) && (count == 0 || unit == ' ')) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        unit = isJoint(text.at(at)) ? ' ' : text.at(at);
        places[count++] = at++;
        return true;
    }

    private static boolean isJoint(char unit) {
        return unit == ' ' || unit == '-' || unit == '_';
    }

    char unit() {
        return unit;
    }

    /** The last so many units, if they are whole words. */
    Optional<Span> match(int length) {
        int from = places[count - length];
        int to = places[count - 1] + 1;
        boolean whole = !(isSolid(from - 1) && isSolid(from)) && !(isSolid(to) && isSolid(to - 1));
        return whole ? Optional.of(text.span(from, to)) : Optional.empty();
    }

    private boolean isSolid(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.at(index));
    }
}
