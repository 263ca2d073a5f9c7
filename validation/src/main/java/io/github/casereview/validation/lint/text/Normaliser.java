package io.github.casereview.validation.lint.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Folds a text from its first character to its last, once. */
final class Normaliser {
    /** Marks on one character beyond this are taken for characters of their own. */
    private static final int MOST_MARKS = 30;

    private static final int MOST_KNOWN = 256;

    private final String text;
    private final NormalText normal;
    private final Map<String, String> folded = new HashMap<>();
    private int at;

    Normaliser(String text) {
        this.text = text;
        this.normal = new NormalText(text.length());
    }

    NormalText normal() {
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 0x80 && (at + 1 == text.length() || text.charAt(at + 1) < 0x80)) {
                ascii(unit);
            } else {
                other();
            }
        }
        return normal;
    }

    private void ascii(char unit) {
        if (Character.isWhitespace(unit)) {
            normal.add(' ', false, at, at + 1);
        } else if (unit >= ' ' && unit != 0x7F) {
            boolean capital = unit >= 'A' && unit <= 'Z';
            char small = capital ? (char) (unit + 32) : unit;
            normal.add(unit == '`' ? '\'' : small, capital, at, at + 1);
            Spelling.shorten(normal);
        }
        at++;
    }

    /** Takes a character with the marks on it, whatever shows nothing between them. */
    private void other() {
        int start = at;
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        if (Invisible.is(point)) {
            return;
        }
        StringBuilder characters = new StringBuilder().appendCodePoint(point);
        marks(characters);
        String plain = folded(characters.toString());
        boolean capital = isCapital(point);
        for (int i = 0; i < plain.length(); i++) {
            normal.add(plain.charAt(i), capital, start, at);
            Spelling.shorten(normal);
        }
    }

    /** Most texts use few characters beyond ASCII, again and again. */
    private String folded(String characters) {
        String known = folded.get(characters);
        if (known != null) {
            return known;
        }
        String plain = Folding.of(characters);
        if (folded.size() < MOST_KNOWN) {
            folded.put(characters, plain);
        }
        return plain;
    }

    private void marks(StringBuilder characters) {
        int ahead = at;
        for (int marks = 0; ahead < text.length() && marks < MOST_MARKS; ) {
            int point = text.codePointAt(ahead);
            ahead += Character.charCount(point);
            if (isMark(point)) {
                characters.appendCodePoint(point);
                marks++;
                at = ahead;
            } else if (!Invisible.is(point)) {
                return;
            }
        }
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !Invisible.is(point);
            default -> (point > 0x1160 && point <= 0x11FF) || point == 0xFF9E || point == 0xFF9F;
        };
    }

    private static boolean isCapital(int point) {
        if (!Character.isLetter(point)) {
            return false;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return Character.isUpperCase(plain.codePointAt(0)) || Character.isTitleCase(plain.codePointAt(0));
    }
}
