package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** What a token can be, by itself and what is next to it, for something to be recognised at it. */
public enum Start {
    /** A number. */
    NUMBER {
        @Override
        public boolean is(Tokens tokens, int index) {
            return tokens.kind(index) == TokenKind.NUMBER;
        }
    },
    /** A word with a capital. */
    CAPITAL {
        @Override
        public boolean is(Tokens tokens, int index) {
            return tokens.isCapitalised(index);
        }
    },
    /** A word of at most three letters with a number not far behind it. */
    CODE {
        @Override
        public boolean is(Tokens tokens, int index) {
            return tokens.kind(index) == TokenKind.WORD
                    && tokens.size(index) <= 3
                    && tokens.isNumberWithin(index, FARTHEST);
        }
    },
    /** A word or number with something other than a gap behind it. */
    JOINED {
        @Override
        public boolean is(Tokens tokens, int index) {
            TokenKind next = tokens.kind(index + 1);
            return tokens.isSolid(index) && next != TokenKind.GAP && next != TokenKind.NOTHING;
        }
    },
    /** A word or number with a gap and a full stop behind it, or the word for one. */
    DOTTED {
        @Override
        public boolean is(Tokens tokens, int index) {
            boolean parted = tokens.isSolid(index) && tokens.kind(index + 1) == TokenKind.GAP;
            return parted
                    && (tokens.is(index + 2, '.') || tokens.word(index + 2).equals("dot"));
        }
    };

    /** Four letters, each with four separators behind it, are the most that stand before the digits of a code. */
    private static final int FARTHEST = 20;

    /** {@return whether a token is such a start} */
    public abstract boolean is(Tokens tokens, int index);
}
