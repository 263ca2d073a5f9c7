package io.github.casereview.json.generate;

import java.util.Random;

/** Canonical JSON of any shape, with numbers spelled in every way that JSON allows. */
final class ExtensionJson {
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "0.0",
        "-0.00",
        "1",
        "1.0",
        "1.50",
        "1e2",
        "1E+2",
        "10e-0",
        "1e400",
        "-3.25e-07",
        "9007199254740993",
        "18446744073709551616",
        "0.1000000000000000055511151231257827",
        "1e999999999"
    };

    private final Texts texts;
    private final Random random;
    private final StringBuilder json = new StringBuilder();

    private ExtensionJson(Texts texts, Random random) {
        this.texts = texts;
        this.random = random;
    }

    static String of(Texts texts, Random random) {
        ExtensionJson extension = new ExtensionJson(texts, random);
        extension.value(0);
        return extension.json.toString();
    }

    private void value(int depth) {
        switch (random.nextInt(depth > 5 ? 6 : 10)) {
            case 0 -> json.append("null");
            case 1 -> json.append(random.nextBoolean());
            case 2, 3 -> json.append(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 4, 5 -> string("");
            case 6, 7 -> array(depth + 1);
            default -> object(depth + 1);
        }
    }

    private void array(int depth) {
        json.append('[');
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            json.append(i == 0 ? "" : ",");
            value(depth);
        }
        json.append(']');
    }

    private void object(int depth) {
        json.append('{');
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            json.append(i == 0 ? "" : ",");
            string(i + " ");
            json.append(':');
            value(depth);
        }
        json.append('}');
    }

    private void string(String unique) {
        String text = random.nextInt(5) == 0 && unique.isEmpty() ? "" : unique + texts.prose(random, 8, 200);
        json.append('"');
        text.codePoints().forEach(this::character);
        json.append('"');
    }

    /** Written independently of the writer: the escapes that JSON demands, in their shortest form. */
    private void character(int c) {
        int named = "\"\\\n\r\t\b\f".indexOf(c);
        if (named >= 0) {
            json.append('\\').append("\"\\nrtbf".charAt(named));
        } else if (c < ' ') {
            json.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
        } else {
            json.appendCodePoint(c);
        }
    }
}
