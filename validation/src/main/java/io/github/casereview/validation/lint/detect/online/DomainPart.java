package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** What stands after the {@code @} of an address: names with full stops between, spelled out or spaced out or not. */
final class DomainPart {
    private static final int MOST_NAMES = 10;
    private static final int MOST_TOKENS = 64;

    private final Tokens tokens;
    private final int start;
    private boolean spelled;

    DomainPart(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
    }

    /** The token after it, or -1 where it is no domain. */
    int end() {
        int at = name(start);
        int whole = -1;
        for (int names = 1; at > 0 && names < MOST_NAMES; names++) {
            int next = afterDot(at);
            int end = next < 0 ? -1 : name(next);
            whole = end > 0 && (names == 3 || isLetters(next, end)) ? end : whole;
            at = end;
        }
        return whole;
    }

    /** Whether a full stop was written as a word. */
    boolean isSpelled() {
        return spelled;
    }

    /** The token after a name, or -1; a name in single letters goes on over the gaps between them. */
    private int name(int from) {
        int at = from;
        while (at - from < MOST_TOKENS && isPart(at)) {
            boolean spaced = tokens.kind(at + 1) == TokenKind.GAP && tokens.size(at) == 1 && tokens.size(at + 2) == 1;
            at += spaced && tokens.isSolid(at) && tokens.isSolid(at + 2) ? 2 : 1;
        }
        return at > from && tokens.isSolid(from) ? at : -1;
    }

    private boolean isPart(int index) {
        return tokens.isSolid(index)
                || (tokens.is(index, '-') && (tokens.isSolid(index + 1) || tokens.is(index + 1, '-')));
    }

    private int afterDot(int at) {
        if (tokens.is(at, '.') && tokens.isSolid(at + 1)) {
            return at + 1;
        }
        int dot = at + 1;
        boolean parted = tokens.kind(at) == TokenKind.GAP && tokens.kind(at + 2) == TokenKind.GAP;
        if (parted && (tokens.is(dot, '.') || tokens.word(dot).equals("dot"))) {
            spelled |= !tokens.is(dot, '.');
            return at + 3;
        }
        return -1;
    }

    /** The last name of a domain is two letters or more, or the last of four numbers. */
    private boolean isLetters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += tokens.kind(i) == TokenKind.WORD ? tokens.size(i) : 0;
        }
        return letters >= 2;
    }
}
