package io.github.casereview.validation.lint.term;

import java.util.List;

/** Phrases in the singular and the plural. */
final class Plurals {
    private Plurals() {}

    static List<String> of(String phrase) {
        return List.of(phrase, plural(phrase));
    }

    private static String plural(String phrase) {
        if (phrase.endsWith("child")) {
            return phrase + "ren";
        } else if (phrase.endsWith("y") && "aeiou".indexOf(phrase.charAt(phrase.length() - 2)) < 0) {
            return phrase.substring(0, phrase.length() - 1) + "ies";
        }
        return phrase + (phrase.endsWith("s") ? "es" : "s");
    }
}
