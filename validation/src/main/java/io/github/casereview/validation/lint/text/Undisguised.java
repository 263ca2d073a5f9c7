package io.github.casereview.validation.lint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads digits and marks inside words as the letters that they were written for: {@code 3x4mp1e}, {@code S@mple}. */
final class Undisguised {
    private static final String SIGNS = "01345789@$!";
    private static final String LETTERS = "o?eastbgasi";
    private static final int FIRST_MARK = SIGNS.indexOf('@');

    private Undisguised() {}

    /** The text read so, where it has any; a letter says what a 1 is. */
    static Optional<NormalText> of(NormalText text, char one) {
        @Nullable NormalText plain = null;
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.at(i));
            if (sign >= 0 && isInside(text, i, sign >= FIRST_MARK)) {
                plain = plain == null ? start(text, i) : plain;
                plain.add(text, i, text.at(i) == '1' ? one : LETTERS.charAt(sign), false);
            } else if (plain != null) {
                plain.add(text, i);
            }
        }
        return Optional.ofNullable(plain);
    }

    private static NormalText start(NormalText text, int to) {
        NormalText plain = new NormalText(text.length());
        for (int i = 0; i < to; i++) {
            plain.add(text, i);
        }
        return plain;
    }

    /** A digit has a letter beside it, perhaps behind another digit; a mark has letters on both sides. */
    private static boolean isInside(NormalText text, int at, boolean mark) {
        boolean before = isLetter(text, at - 1) || (isDigit(text, at - 1) && isLetter(text, at - 2));
        boolean after = isLetter(text, at + 1) || (isDigit(text, at + 1) && isLetter(text, at + 2));
        return mark ? before && after : before || after;
    }

    private static boolean isLetter(NormalText text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.at(at));
    }

    private static boolean isDigit(NormalText text, int at) {
        return at >= 0 && at < text.length() && text.at(at) >= '0' && text.at(at) <= '9';
    }
}
