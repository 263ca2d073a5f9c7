package io.github.casereview.validation.lint.text;

/** Ways of writing {@code @} and the full stop of an address that are meant to escape notice. */
final class Spelling {
    private static final int LONGEST = 8;

    private Spelling() {}

    /** Shortens {@code (at)}, {@code [dot]}, {@code {.}} or an escape at the end of a text to the character meant. */
    static void shorten(NormalText text) {
        int last = text.length() - 1;
        switch (text.at(last)) {
            case ')' -> bracketed(text, last, '(');
            case ']' -> bracketed(text, last, '[');
            case '}' -> bracketed(text, last, '{');
            case '>' -> bracketed(text, last, '<');
            case '0' -> written(text, "%40");
            case ';' -> written(text, "&#64;");
            default -> {
                // nothing ends here
            }
        }
    }

    private static void written(NormalText text, String sign) {
        int from = text.length() - sign.length();
        if (from >= 0 && text.part(from, text.length()).equals(sign)) {
            text.replaceFrom(from, '@');
        }
    }

    private static void bracketed(NormalText text, int last, char opening) {
        for (int i = last - 1; i >= Math.max(0, last - LONGEST); i--) {
            if (text.at(i) == opening) {
                switch (text.part(i + 1, last).strip()) {
                    case "at", "@" -> text.replaceFrom(i, '@');
                    case "dot", "." -> text.replaceFrom(i, '.');
                    default -> {
                        // an ordinary bracket
                    }
                }
                return;
            }
        }
    }
}
