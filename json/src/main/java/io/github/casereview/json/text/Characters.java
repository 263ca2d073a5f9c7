package io.github.casereview.json.text;

/** What kinds of characters there are to JSON. */
public final class Characters {
    private Characters() {}

    /** {@return whether it may stand between tokens} */
    public static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** {@return whether it is a digit of JSON} */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether it is a letter of ASCII, as literals are made of} */
    public static boolean isLetter(int c) {
        return c >= 0 && c < 0x80 && Character.isLetter(c);
    }

    /** {@return the value of a hexadecimal digit, or -1} */
    public static int hex(int c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** {@return whether a word that began before this offset goes on at it} */
    public static boolean continuesWord(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }
}
