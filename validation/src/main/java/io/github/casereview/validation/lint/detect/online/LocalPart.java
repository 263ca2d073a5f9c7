package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** What stands before the {@code @} of an address, read backwards; it may be spelled out or spaced out. */
final class LocalPart {
    private static final int MOST = 64;

    private final Tokens tokens;
    private final int sign;

    LocalPart(Tokens tokens, int sign) {
        this.tokens = tokens;
        this.sign = sign;
    }

    /** The first token, or that of the sign where nothing is before it. */
    int start() {
        int from = sign;
        for (int next = tokens.beforeGap(sign - 1); next >= 0 && sign - next <= MOST; next = further(from)) {
            if (!isPart(next)) {
                break;
            }
            from = next;
        }
        while (from < sign && !tokens.isSolid(from)) {
            from++;
        }
        return from;
    }

    private boolean isPart(int index) {
        return tokens.isSolid(index)
                || tokens.isOneOf(index, "._%+-'&#~")
                || (tokens.is(index, '"') && (index == sign - 1 || tokens.is(sign - 1, '"')));
    }

    /** The token before one that belongs to the address, or -1 where the address begins with it. */
    private int further(int from) {
        int before = from - 1;
        if (tokens.kind(before) != TokenKind.GAP) {
            return before;
        }
        int beyond = before - 1;
        boolean parted = isLooseMark(from) || isLooseMark(beyond) || isDot(from) || isDot(beyond);
        boolean spacedOut =
                tokens.size(from) == 1 && tokens.size(beyond) == 1 && tokens.kind(sign - 1) == TokenKind.GAP;
        return parted || spacedOut ? beyond : -1;
    }

    /** A mark with gaps on both sides. */
    private boolean isLooseMark(int index) {
        return tokens.isOneOf(index, "._-")
                && tokens.kind(index - 1) == TokenKind.GAP
                && tokens.kind(index + 1) == TokenKind.GAP;
    }

    private boolean isDot(int index) {
        return tokens.word(index).equals("dot");
    }
}
