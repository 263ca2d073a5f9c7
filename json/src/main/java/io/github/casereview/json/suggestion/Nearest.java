package io.github.casereview.json.suggestion;

import java.text.Normalizer;
import java.util.Arrays;
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
        if (isAscii(text)) {
            return foldAscii(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(LookAlikes::latin)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** What remains of ASCII when case and separators are set aside. */
    private static String foldAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Edits of one character, a swap of neighbours counting one; one more than the farthest where there are more. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[][] rows = new int[3][b.length() + 1];
        int leastBefore = 0;
        for (int i = 0; i <= a.length(); i++) {
            int least = fill(rows, a, b, i);
            if (Math.min(least, leastBefore) > FARTHEST) {
                return FARTHEST + 1;
            }
            leastBefore = least;
        }
        return Math.min(rows[a.length() % 3][b.length()], FARTHEST + 1);
    }

    /** Only what lies near the diagonal can be near enough; answers the least of it. */
    private static int fill(int[][] rows, String a, String b, int i) {
        int[] row = rows[i % 3];
        Arrays.fill(row, FARTHEST + 1);
        int least = FARTHEST + 1;
        for (int j = Math.max(0, i - FARTHEST); j <= Math.min(b.length(), i + FARTHEST); j++) {
            row[j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(rows, a, b, i, j);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        int[] before = rows[(i - 1) % 3];
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(before[j], rows[i % 3][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[(i - 2) % 3][j - 2] + 1) : best;
    }
}
