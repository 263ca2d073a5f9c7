package io.github.casereview.json.read;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the one of our own names that a near miss most probably meant. */
public final class Nearest {
    private static final int LONGEST = 100;
    private static final int FARTHEST = 2;
    /** Two edits of a name this short leave too little of it. */
    private static final int SHORT = 5;
    /** One edit of a name this short leaves nothing of it. */
    private static final int TINY = 1;

    private Nearest() {}

    /**
     * {@return the name that differs by no edit, one or two, the more the longer it is, after case, separators and characters that
     * look alike are set aside; the first of those that differ least}
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(written);
        String nearest = null;
        int least = FARTHEST + 1;
        for (String name : names) {
            String candidate = fold(name);
            int distance = distance(folded, candidate);
            if (distance < least && distance <= allowed(candidate)) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int allowed(String name) {
        if (name.length() <= TINY) {
            return 0;
        }
        return name.length() <= SHORT ? 1 : FARTHEST;
    }

    /** What remains when case, separators, invisible characters and scripts that look like Latin are set aside. */
    static String fold(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String plain = (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(LookAlikes::latin)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Edits of one character, a swap of neighbours counting one; one more than the farthest where there are more. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(edits, a, b, i, j);
            }
        }
        return Math.min(edits[a.length()][b.length()], FARTHEST + 1);
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
