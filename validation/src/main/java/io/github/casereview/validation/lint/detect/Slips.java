package io.github.casereview.validation.lint.detect;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words with one slip of the pen: two letters in the wrong order; in longer words one missing, too many or wrong. */
public final class Slips {
    private static final int SHORTEST = 4;
    private static final int LONG = 6;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    /** {@return some words as a scanner may read one of their letters} */
    public static Set<String> scanned(Collection<String> words) {
        Set<String> scanned = new HashSet<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                String before = word.substring(0, i);
                String after = word.substring(i + 1);
                switch (word.charAt(i)) {
                    case 'm' -> scanned.add(before + "rn" + after);
                    case 'i' -> scanned.add(before + "l" + after);
                    case 'l' -> scanned.add(before + "i" + after);
                    default -> {
                        // seldom mistaken
                    }
                }
            }
        }
        words.forEach(scanned::remove);
        return scanned;
    }

    /** {@return some words with a slip in them, and none of the words themselves or their plurals} */
    public static Set<String> of(Collection<String> words) {
        Set<String> slips = scanned(words);
        for (String word : words) {
            if (word.length() >= SHORTEST) {
                addTurned(word, slips);
            }
            if (word.length() >= LONG) {
                addOthers(word, slips);
            }
        }
        words.forEach(word -> {
            slips.remove(word);
            slips.remove(word + "s");
            slips.remove(word + "d");
        });
        return slips;
    }

    private static void addTurned(String word, Set<String> slips) {
        for (int i = 1; i < word.length(); i++) {
            slips.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
        }
    }

    private static void addOthers(String word, Set<String> slips) {
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String from = word.substring(i);
            String after = from.isEmpty() ? "" : from.substring(1);
            slips.add(before + after);
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                slips.add(before + LETTERS.charAt(letter) + from);
                slips.add(before + LETTERS.charAt(letter) + after);
            }
        }
    }
}
