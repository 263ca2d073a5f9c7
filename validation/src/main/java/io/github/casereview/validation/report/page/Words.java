package io.github.casereview.validation.report.page;

import java.util.Locale;

/** Fits words into the places where they stand. */
public final class Words {
    private Words() {}

    /** {@return a text of so many characters at most, its end left out where it is longer} */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** {@return a text with a capital letter at its start} */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
