package io.github.casereview.validation.lint.text;

import java.text.Normalizer;

/** Takes the marks off letters and digits of scripts in which the letter alone is still read. */
final class Marks {
    private Marks() {}

    /** A character without its marks; in other scripts a mark makes another sound, and stays. */
    static String without(String characters) {
        if (characters.isEmpty() || characters.codePointAt(0) < 0x80 && characters.length() == 1) {
            return characters;
        }
        String apart = Normalizer.normalize(characters, Normalizer.Form.NFD);
        if (!isBare(apart.codePointAt(0))) {
            return characters;
        }
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints().filter(point -> !isMark(point)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isBare(int point) {
        if (point >= '0' && point <= '9') {
            return true;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
