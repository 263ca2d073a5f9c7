package io.github.casereview.validation.lint.text;

/** Small Cyrillic and Greek letters that a reader takes for Latin ones, and one that is taken for a digit. */
final class Lookalikes {
    private static final String OTHERS = "\u0430\u0432\u0435\u043A\u043C\u043D\u043E\u0440\u0441\u0442"
            + "\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D\u03B1\u03B2\u03B5\u03B6\u03B7\u03B9\u03BA\u03BC"
            + "\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u0261\u0131\u0437";
    private static final String LATIN = "ab" + "ekm" + "hopct" + "yxsijhdqw" + "abeznikmnoptyxgi" + "3";

    private Lookalikes() {}

    /** The Latin letter that a folded one looks like, or the same one. */
    static int latin(int point) {
        int place = point < 0x80 ? -1 : OTHERS.indexOf(point);
        return place < 0 ? point : LATIN.charAt(place);
    }
}
