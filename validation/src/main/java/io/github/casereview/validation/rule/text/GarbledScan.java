package io.github.casereview.validation.rule.text;

/**
 * Finds what is left of characters after text was read in the wrong encoding: replacement characters, UTF-8 taken for
 * Windows-1252 or Latin-1, and bullets of symbol fonts. Only what no language writes is taken for garbled.
 */
record GarbledScan(String text) implements Scan {
    /** The characters that Windows-1252 has for the bytes 80 to 9F; a blank where it has none. */
    private static final String BYTES_80_TO_9F = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final int REPLACEMENT = 0xfffd;

    @Override
    public int at(int start) {
        return length(text, start);
    }

    @Override
    public String words(int start) {
        int c = text.codePointAt(start);
        if (c == REPLACEMENT) {
            return "U+FFFD, which stands for a lost character,";
        }
        return isPrivate(c) ? Scan.codePoint(text, start) + " of a symbol font" : "UTF-8 read in another encoding";
    }

    static int length(String text, int start) {
        int c = text.codePointAt(start);
        if (c == REPLACEMENT || isPrivate(c)) {
            return Character.charCount(c);
        }
        return switch (c) {
            case 'Â' -> isBetween(text, start + 1, 0xa0, 0xbf) ? 2 : 0;
            case 'Ã' -> isBetween(text, start + 1, 0x80, 0xbf) ? 2 : 0;
            case 'Ä', 'Å' -> isBetween(text, start + 1, 0x80, 0xbf) && !isPunctuation(text, start + 1) ? 2 : 0;
            case 'â' -> three(text, start);
            case 'ï' ->
                (is(text, start + 1, 0xbb) && is(text, start + 2, 0xbf))
                                || (is(text, start + 1, 0xbf) && is(text, start + 2, 0xbd))
                        ? 3
                        : 0;
            case 'ð' -> is(text, start + 1, 0x9f) && isBetween(text, start + 2, 0x80, 0xbf) ? four(text, start) : 0;
            default -> 0;
        };
    }

    /** Dashes, quotation marks, the euro and trade mark signs; the last byte may be lost. */
    private static int three(String text, int start) {
        if (is(text, start + 1, 0x80)) {
            return isBetween(text, start + 2, 0x80, 0xbf) ? 3 : 2;
        }
        boolean euro = is(text, start + 1, 0x82) && is(text, start + 2, 0xac);
        boolean tradeMark = is(text, start + 1, 0x84) && is(text, start + 2, 0xa2);
        return euro || tradeMark ? 3 : 0;
    }

    private static int four(String text, int start) {
        return isBetween(text, start + 3, 0x80, 0xbf) ? 4 : 3;
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** Quotation marks, dashes and spaces may well follow a capital. */
    private static boolean isPunctuation(String text, int index) {
        int b = byteAt(text, index);
        return (b >= 0x91 && b <= 0x97) || b == 0xa0 || b == 0xab || b == 0xbb || b == 0x85;
    }

    private static boolean is(String text, int index, int wanted) {
        return byteAt(text, index) == wanted;
    }

    private static boolean isBetween(String text, int index, int from, int to) {
        int b = byteAt(text, index);
        return from <= b && b <= to;
    }

    /** The byte that a character stands for in Windows-1252 or Latin-1; -1 where there is none above 7F. */
    private static int byteAt(String text, int index) {
        if (index >= text.length()) {
            return -1;
        }
        char c = text.charAt(index);
        if (c >= 0x80 && c <= 0xff) {
            return c;
        }
        int place = c == ' ' ? -1 : BYTES_80_TO_9F.indexOf(c);
        return place < 0 ? -1 : 0x80 + place;
    }
}
