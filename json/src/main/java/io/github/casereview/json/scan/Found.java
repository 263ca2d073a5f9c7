package io.github.casereview.json.scan;

import io.github.casereview.json.text.Characters;
import java.util.Locale;

/** Names what stands at an offset, without showing it: only what JSON itself is made of, and code points. */
final class Found {
    private Found() {}

    /** {@return the name of the character at an offset} */
    static String at(String text, int offset) {
        int c = text.codePointAt(offset);
        if (c <= ' ' || c >= 0x7F) {
            return codePoint(c);
        }
        return isMergeMarker(text, offset) ? "what looks like a merge marker" : ascii(c, text, offset);
    }

    /** {@return whether a closing brace or bracket stands at an offset} */
    static boolean closes(String text, int offset) {
        return text.charAt(offset) == '}' || text.charAt(offset) == ']';
    }

    private static String ascii(int c, String text, int offset) {
        return switch (c) {
            case '{' -> "an opening brace";
            case '}' -> "a closing brace";
            case '[' -> "an opening bracket";
            case ']' -> "a closing bracket";
            case ',' -> "a comma";
            case ':' -> "a colon";
            case '"' -> "a string";
            case '\'' -> "a single quote; JSON takes double quotes";
            case '\\' -> "a backslash outside a string";
            case '#' -> "what looks like a comment; comments are not JSON";
            case '/' ->
                text.startsWith("//", offset) || text.startsWith("/*", offset)
                        ? "a comment; comments are not JSON"
                        : "a slash";
            default -> word(c);
        };
    }

    private static String word(int c) {
        if (Characters.isDigit(c) || c == '-') {
            return "a number";
        }
        return Character.isLetter(c) || c == '_' || c == '$' ? "a word without quotes" : "another character";
    }

    /** {@return a code point as in U+00A0, with the name of those that are often met} */
    static String codePoint(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return switch (c) {
            case 0x00A0 -> code + ", a no-break space";
            case 0x001E -> code + ", a record separator; one value a line is for the NDJSON reader";
            case 0x200B -> code + ", a zero width space";
            case 0x2018, 0x2019, 0x201C, 0x201D -> code + ", a typographic quote; JSON takes straight double quotes";
            case 0xFEFF -> code + ", a byte order mark";
            default -> code;
        };
    }

    private static boolean isMergeMarker(String text, int offset) {
        return text.startsWith("<<<<<<<", offset)
                || text.startsWith("=======", offset)
                || text.startsWith(">>>>>>>", offset)
                || text.startsWith("|||||||", offset);
    }
}
