package io.github.casereview.validation.lint.text;

/** Latin letters with a stroke, and two written as one, that no normal form takes apart. */
final class Strokes {
    private Strokes() {}

    /** Appends the plain letters that a reader without such a letter writes, or the same character. */
    static void plain(int point, StringBuilder to) {
        switch (point) {
            case 0x0142 -> to.append('l');
            case 0x00F8 -> to.append('o');
            case 0x0111, 0x00F0 -> to.append('d');
            case 0x0127 -> to.append('h');
            case 0x0167 -> to.append('t');
            case 0x00E6 -> to.append("ae");
            case 0x0153 -> to.append("oe");
            case 0x00FE -> to.append("th");
            default -> to.appendCodePoint(point);
        }
    }
}
