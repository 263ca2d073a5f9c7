package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Digits that are written out as words, one at a time. */
final class SpokenDigits {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("hundred", "00"),
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("nought", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));

    /** Letters that a scanner takes for digits; the last three as capitals only. */
    private static final String MISREAD = "oilszb";

    private static final String MEANT = "011528";
    private static final int SMALL_TOO = 3;

    private static final int LONGEST_MISREAD = 3;

    private static final Set<String> WORDS = made();

    private SpokenDigits() {}

    /** The words that a number can begin with, those made of misread letters with them; not {@code is} or {@code so}. */
    static Set<String> words() {
        return WORDS;
    }

    /** Whether a number can begin at a token. */
    static boolean begin(Tokens tokens, int index) {
        boolean known = tokens.kind(index) == TokenKind.NUMBER || WORDS.contains(tokens.word(index));
        return known && !at(tokens, index).isEmpty();
    }

    private static Set<String> made() {
        Set<String> words = new HashSet<>(DIGITS.keySet());
        Set<String> misread = Set.of("");
        for (int length = 1; length <= LONGEST_MISREAD; length++) {
            misread = misread.stream()
                    .flatMap(letters -> MISREAD.chars().limit(SMALL_TOO).mapToObj(letter -> letters + (char) letter))
                    .collect(Collectors.toSet());
            words.addAll(misread);
        }
        return words;
    }

    /** The digits of a number, or those that a word or misread letters stand for; empty for any other. */
    static String at(Tokens tokens, int index) {
        String word = tokens.word(index);
        if (tokens.kind(index) == TokenKind.NUMBER) {
            return word;
        }
        if (isMisread(tokens, index, word)) {
            StringBuilder meant = new StringBuilder();
            word.chars().forEach(letter -> meant.append(MEANT.charAt(MISREAD.indexOf(letter))));
            return meant.toString();
        }
        String digit = DIGITS.getOrDefault(word, "");
        return digit.repeat(times(tokens.word(index - 2)));
    }

    /** Letters between digits that a scanner, or a hand, takes for digits. */
    private static boolean isMisread(Tokens tokens, int index, String word) {
        boolean among = tokens.kind(index - 1) == TokenKind.NUMBER || tokens.kind(index + 1) == TokenKind.NUMBER;
        return among
                && !word.isEmpty()
                && word.length() <= LONGEST_MISREAD
                && word.chars().allMatch(unit -> isMisread(unit, tokens.isCapitals(index)));
    }

    private static boolean isMisread(int unit, boolean capitals) {
        int letter = MISREAD.indexOf(unit);
        return letter >= 0 && (capitals || letter < SMALL_TOO);
    }

    /** Whether a word says how often the next digit stands. */
    static boolean isTimes(String word) {
        return word.equals("double") || word.equals("treble") || word.equals("triple");
    }

    private static int times(String before) {
        if (before.equals("double")) {
            return 2;
        }
        return isTimes(before) ? 3 : 1;
    }
}
