package io.github.casereview.json.read;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the one of our own names that a near miss most probably meant. */
public final class Nearest {
    private static final String LOOK_ALIKE = "аеорсухіјѕԁһԛԝаɡոοινκαερτυχ";
    private static final String LATIN___ = "aeopcyxijsdhqwagnoivkaeptux";
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** {@return the name that differs by at most two edits, by case, by separators or by characters that look alike} */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > 100) {
            return Optional.empty();
        }
        String folded = fold(written);
        return names.stream()
                .filter(name -> distance(folded, fold(name)) <= allowed(name))
                .min(Comparator.comparingInt(name -> distance(folded, fold(name))));
    }

    private static int allowed(String name) {
        return name.length() <= 3 ? 1 : FARTHEST;
    }

    /** What remains when case, separators, invisible characters and scripts that look like Latin are set aside. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Nearest::latin)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int latin(int codePoint) {
        int index = LOOK_ALIKE.indexOf(codePoint);
        return index < 0 ? codePoint : LATIN___.charAt(index);
    }

    /** Edits of one character, a swap of neighbours counting one. */
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
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
