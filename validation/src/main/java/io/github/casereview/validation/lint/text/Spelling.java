package io.github.casereview.validation.lint.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing {@code @} and the full stop of an address that are meant to escape notice. */
final class Spelling {
    private static final int LONGEST = 8;
    private static final Map<String, Character> ENTITIES = Map.of("&commat;", '@', "&period;", '.');
    private static final Pattern NUMBER = Pattern.compile("&#(?:x0{0,2}([2-7][0-9a-f])|0{0,2}([0-9]{2,3}));");

    private Spelling() {}

    /** Shortens {@code (at)}, {@code [dot]}, {@code {.}} or an escape at the end of a text to the character meant. */
    static void shorten(NormalText text) {
        int last = text.length() - 1;
        switch (text.at(last)) {
            case ')' -> bracketed(text, last, '(');
            case ']' -> bracketed(text, last, '[');
            case '}' -> bracketed(text, last, '{');
            case '>' -> bracketed(text, last, '<');
            case '0' -> written(text, "%40", '@');
            case 'e' -> written(text, "%2e", '.');
            case ';' -> entity(text);
            case '"', '*', '|', '~', '/' -> enclosed(text, last);
            default -> {
                // nothing ends here
            }
        }
    }

    private static void entity(NormalText text) {
        ENTITIES.forEach((name, meant) -> written(text, name, meant));
        int last = text.length() - 1;
        for (int i = last - 1; i >= Math.max(0, last - LONGEST); i--) {
            if (text.at(i) == '&') {
                number(text, i);
                return;
            }
        }
    }

    /** A character written by its number. */
    private static void number(NormalText text, int from) {
        Matcher number = NUMBER.matcher(text.part(from, text.length()));
        if (number.matches()) {
            int point =
                    number.group(1) == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(number.group(1), 16);
            if (point > ' ' && point < 0x7F) {
                text.replaceFrom(from, Character.toLowerCase((char) point), Character.isUpperCase(point));
            }
        }
    }

    private static void written(NormalText text, String sign, char meant) {
        int from = text.length() - sign.length();
        if (from >= 0 && text.part(from, text.length()).equals(sign)) {
            text.replaceFrom(from, meant);
        }
    }

    /** The same mark on both sides, as in {@code *at*}. */
    private static void enclosed(NormalText text, int last) {
        char mark = text.at(last);
        if (ends(text, last, mark + "at")) {
            text.replaceFrom(last - 3, '@');
        } else if (ends(text, last, mark + "dot")) {
            text.replaceFrom(last - 4, '.');
        }
    }

    private static boolean ends(NormalText text, int to, String word) {
        return to >= word.length() && text.part(to - word.length(), to).equals(word);
    }

    private static void bracketed(NormalText text, int last, char opening) {
        for (int i = last - 1; i >= Math.max(0, last - LONGEST); i--) {
            if (text.at(i) == opening) {
                switch (text.part(i + 1, last).strip()) {
                    case "at", "@", "a" -> text.replaceFrom(i, '@');
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
