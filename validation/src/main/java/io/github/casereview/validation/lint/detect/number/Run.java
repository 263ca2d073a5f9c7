package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;

/** Letters and digits that stand together or with separators between them, read as one. */
final class Run {
    private static final int MOST_SEPARATORS = 4;
    private static final int MOST_PARTS = 4;

    /** Marks that part the members of lists as well. */
    private static final String LOOSE = ",:;()[]~*|";

    private final StringBuilder characters = new StringBuilder();
    private final int[] ends;
    private final StringBuilder groups = new StringBuilder();
    private boolean capitals = true;
    private boolean small = true;
    private int looseAfter = Integer.MAX_VALUE;

    private Run(int most) {
        this.ends = new int[most + 1];
    }

    /** Reads on from a token until there are more characters than wanted. */
    static Run of(Tokens tokens, int from, int most, boolean letters, String separators) {
        Run run = new Run(most);
        int at = from;
        while (takes(tokens, at, letters)) {
            String taken = letters ? tokens.word(at) : SpokenDigits.at(tokens, at);
            if (taken.isEmpty() || run.characters.length() + taken.length() > most) {
                break;
            }
            run.add(tokens, at, taken);
            int next = next(tokens, at + 1, letters, separators);
            run.loosen(tokens, at + 1, next, separators);
            at = next;
        }
        return run;
    }

    private static boolean takes(Tokens tokens, int at, boolean letters) {
        return letters ? tokens.isSolid(at) : !SpokenDigits.at(tokens, at).isEmpty();
    }

    private void loosen(Tokens tokens, int from, int to, String separators) {
        for (int i = from; i < to; i++) {
            if (tokens.isOneOf(i, LOOSE) && !tokens.isOneOf(i, separators)) {
                looseAfter = Math.min(looseAfter, characters.length());
            }
        }
    }

    private void add(Tokens tokens, int at, String taken) {
        characters.append(taken);
        groups.append(Character.forDigit(taken.length(), 36));
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
                && (tokens.kind(at) == TokenKind.GAP || isBetween(tokens, at, letters, separators))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(Tokens tokens, int at, boolean letters, String separators) {
        boolean times = !letters && SpokenDigits.isTimes(tokens.word(at));
        return times || tokens.isOneOf(at, separators) || tokens.isOneOf(at, LOOSE);
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

    /** Whether a mark stands in its first characters that parts the members of lists as well. */
    boolean isLoose(int length) {
        return looseAfter < length;
    }

    /** Whether it is whole, in four parts or fewer, or in single characters, or no mark of a list stands in it. */
    boolean isTight(int length) {
        String parts = groups(length);
        return !isLoose(length) || parts.length() <= MOST_PARTS || parts.length() == length;
    }
}
