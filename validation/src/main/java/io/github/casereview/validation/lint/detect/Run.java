package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** Letters and digits that stand together or with separators between them, read as one. */
final class Run {
    private static final int MOST_SEPARATORS = 3;

    private final StringBuilder characters = new StringBuilder();
    private final int[] ends;
    private final StringBuilder groups = new StringBuilder();
    private boolean capitals = true;
    private boolean small = true;

    private Run(int most) {
        this.ends = new int[most + 1];
    }

    /** Reads on from a token until there are more characters than wanted. */
    static Run of(Tokens tokens, int from, int most, boolean letters, String separators) {
        Run run = new Run(most);
        int at = from;
        while (takes(tokens, at, letters) && run.characters.length() + tokens.size(at) <= most) {
            run.add(tokens, at);
            at = next(tokens, at + 1, letters, separators);
        }
        return run;
    }

    private static boolean takes(Tokens tokens, int at, boolean letters) {
        return letters ? tokens.isSolid(at) : tokens.kind(at) == TokenKind.NUMBER;
    }

    private void add(Tokens tokens, int at) {
        characters.append(tokens.word(at));
        groups.append(Character.forDigit(tokens.size(at), 36));
        ends[characters.length()] = at + 1;
        if (tokens.kind(at) == TokenKind.WORD) {
            capitals &= tokens.isCapitals(at);
            small &= !tokens.isCapitalised(at);
        }
    }

    private static int next(Tokens tokens, int from, boolean letters, String separators) {
        int at = from;
        while (at - from < MOST_SEPARATORS
                && !takes(tokens, at, letters)
                && (tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, separators))) {
            at++;
        }
        return at;
    }

    /** The first so many characters. */
    String first(int length) {
        return characters.substring(0, length);
    }

    String characters() {
        return characters.toString();
    }

    /** Whether a word or number ends after so many characters. */
    boolean endsAfter(int length) {
        return length < ends.length && ends[length] > 0;
    }

    /** The token after the first so many characters. */
    int end(int length) {
        return ends[length];
    }

    /** The sizes of the first groups that hold so many characters, one digit each (base 36), as in {@code 334}. */
    String groups(int length) {
        int sum = 0;
        int count = 0;
        while (sum < length) {
            sum += Character.digit(groups.charAt(count++), 36);
        }
        return groups.substring(0, count);
    }

    /** Whether all letters are capitals, or none is. */
    boolean isOneCase() {
        return capitals || small;
    }

    boolean isCapitals() {
        return capitals;
    }
}
