package io.github.casereview.json.generate;

import java.util.List;
import java.util.Random;

/** Where the characters of a string come from. */
enum Alphabet {
    ENGLISH("a", "b", "q", "Z", "7", " ", ",", "."),
    WELSH("ŵ", "ŷ", "Ŵ", "â", "ll", "dd", " ", "ï"),
    POLISH("ą", "ę", "ł", "ń", "ó", "ś", "ź", "ż", "Ż", " "),
    URDU("ب", "چ", "ہ", "ے", "ی", "گ", "\u200C", " "),
    COMPOSED("é", "\u00F1", "\u00C5", "ﬁ"),
    DECOMPOSED("e\u0301", "n\u0303", "A\u030A", "u\u0308"),
    EMOJI("😀", "👩\u200D👧", "👍🏽", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", "♥\uFE0F"),
    QUOTES("\"", "'", "“", "”", "‘", "’", "\\", "/", "–", "—"),
    CONTROLS("\u0000", "\u0001", "\b", "\t", "\n", "\f", "\r", "\u001B", "\u001F", "\u007F", "\u0085"),
    SEPARATORS("\u2028", "\u2029", "\u00A0", "\uFEFF", "\u200B", "\u202E", "\u2066"),
    EDGES("\uFFFD", "\uFFFF", "\uFDD0", "\uDBFF\uDFFF", "\uD800\uDC00", "\uE000"),
    CODE("{", "}", "[", "]", ":", "${1337*73}", "#{x}", "%s%n", "<b>", "=A1", "\\u0041", "//", "null");

    private final List<String> parts;

    Alphabet(String... parts) {
        this.parts = List.of(parts);
    }

    String pick(Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
