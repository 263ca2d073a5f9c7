package io.github.casereview.validation.lint.text;

/** Reads a text without the marks that set it off: {@code **words**}, {@code [words]}, {@code 16~05~2018}. */
final class Undecorated {
    private Undecorated() {}

    /** The text without such marks, or the same text where it has none. */
    static NormalText of(NormalText text) {
        return has(text) ? without(text) : text;
    }

    private static boolean has(NormalText text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.at(i)) {
                case '*', '[', ']', '~' -> {
                    return true;
                }
                default -> {
                    // not set off
                }
            }
        }
        return false;
    }

    private static NormalText without(NormalText text) {
        NormalText plain = new NormalText(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.at(i)) {
                case '*', '[', ']' -> {
                    // left out
                }
                case '~' -> plain.add(text, i, '-', false);
                default -> plain.add(text, i);
            }
        }
        return plain;
    }
}
