package io.github.casereview.validation.report.text;

import java.util.Locale;

/** Makes any string safe to print on one line: what a terminal would act on, or would not show, is escaped. */
public final class Printable {
    private Printable() {}

    /** {@return the text, escaped where need be, on one line} */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> append(c, safe));
        return safe.toString();
    }

    private static void append(int c, StringBuilder safe) {
        int type = Character.getType(c);
        boolean shows = !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        if (shows) {
            safe.appendCodePoint(c);
        } else {
            safe.append(String.format(Locale.ROOT, "\\u%04X", c));
        }
    }
}
