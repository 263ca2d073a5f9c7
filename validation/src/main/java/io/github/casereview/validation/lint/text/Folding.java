package io.github.casereview.validation.lint.text;

import java.text.Normalizer;
import java.util.Locale;

/** One form for all spellings of a character: NFKC, case folded, one space, one hyphen, one full stop, plain digits, Latin letters without marks. */
final class Folding {
    /** No character is let grow beyond this, so that a hostile text stays small. */
    private static final int MOST = 4;

    /** An accent with no letter under it; its normal form is a space and an accent. */
    private static final String ACUTE = "\u00B4";

    private static final int BRAILLE_BLANK = 0x2800;

    private Folding() {}

    /** The folded form of a base character with its marks. */
    static String of(String characters) {
        if (characters.equals(ACUTE)) {
            return "'";
        }
        String composed = Normalizer.normalize(characters, Normalizer.Form.NFKC);
        String folded =
                Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        String kept = folded.length() > MOST * characters.length() ? characters : folded;
        StringBuilder plain = new StringBuilder(kept.length());
        Marks.without(kept).codePoints().map(Folding::plain).forEach(point -> Strokes.plain(point, plain));
        return plain.toString();
    }

    private static int plain(int point) {
        if (point < 0x80) {
            return Character.isWhitespace(point) ? ' ' : point;
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(point, 10);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> Lookalikes.latin(punctuation(point));
        };
    }

    private static int punctuation(int point) {
        return switch (point) {
            case 0x85, BRAILLE_BLANK -> ' ';
            case 0x2212, 0x2043, 0x02D7, 0x2796 -> '-';
            case 0x00B7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x3002, 0x30FB -> '.';
            case 0x2018, 0x2019, 0x201B, 0x02B9, 0x02BB, 0x02BC, 0x2032, 0x00B4 -> '\'';
            case 0x2044, 0x2215, 0x29F8 -> '/';
            case 0x2236, 0xA789 -> ':';
            default -> point;
        };
    }
}
