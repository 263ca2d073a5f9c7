package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** Letters, digits, underscores and full stops that stand together, as people call themselves online. */
final class Handle {
    private static final int MOST = 16;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private int letters;
    private int digits;
    private boolean marked;

    Handle(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        int at = from;
        while (at - from < MOST && isPart(at)) {
            letters += tokens.kind(at) == TokenKind.WORD ? tokens.size(at) : 0;
            digits += tokens.kind(at) == TokenKind.NUMBER ? tokens.size(at) : 0;
            marked |= tokens.isOneOf(at, "._");
            at++;
        }
        this.to = at;
    }

    /** A full stop or a hyphen belongs to it where a letter or a digit stands on both sides. */
    private boolean isPart(int at) {
        boolean inner = tokens.isOneOf(at, ".-") && at > from && tokens.isSolid(at - 1) && tokens.isSolid(at + 1);
        return tokens.isSolid(at) || tokens.is(at, '_') || inner;
    }

    int end() {
        return to;
    }

    /** Whether it can be a name at all. */
    boolean isName() {
        return letters >= (tokens.kind(from) == TokenKind.NUMBER ? 4 : 2);
    }

    /** Whether an underscore is in it, or a full stop between two words in small letters. */
    boolean isMarked() {
        boolean underscore = false;
        boolean stop = false;
        for (int at = from + 1; at < to - 1; at++) {
            underscore |= tokens.is(at, '_');
            stop |= tokens.is(at, '.') && !tokens.isCapitalised(at + 1);
        }
        return letters >= 3 && (underscore || stop) && tokens.kind(from) != TokenKind.NUMBER;
    }

    /** Whether it is made as no word of prose is: a mark or a digit inside, letters around. */
    boolean isShaped() {
        return letters >= 3 && (marked || digits > 0) && tokens.kind(from) != TokenKind.NUMBER;
    }
}
