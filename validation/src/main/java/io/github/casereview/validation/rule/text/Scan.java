package io.github.casereview.validation.rule.text;

/** Looks through one text for something. */
interface Scan {
    /** How many UTF-16 units from a place on are what is looked for; 0 where nothing is. */
    int at(int start);

    /** What was found at a place, in words that repeat nothing but code points. */
    String words(int start);

    /** A code point as everyone writes it: {@code U+200B}. */
    static String codePoint(String text, int start) {
        return String.format("U+%04X", text.codePointAt(start));
    }
}
