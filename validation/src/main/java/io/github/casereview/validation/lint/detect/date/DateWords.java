package io.github.casereview.validation.lint.detect.date;

import java.util.Set;

/** Words of which dates are made. */
final class DateWords {
    private static final Set<String> MONTHS = Set.of(("january february march april may june july august september"
                    + " october november december jan feb mar apr jun jul aug sep sept oct nov dec")
            .split(" "));
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> ORDINALS = Set.of(("first second third fourth fifth sixth seventh eighth ninth"
                    + " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                    + " nineteenth twentieth thirtieth")
            .split(" "));

    private DateWords() {}

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    static boolean isOrdinal(String word) {
        return ORDINALS.contains(word);
    }

    /** Whether a word begins an ordinal of two words, as in {@code twenty-first}. */
    static boolean isTens(String word) {
        return word.equals("twenty") || word.equals("thirty");
    }
}
