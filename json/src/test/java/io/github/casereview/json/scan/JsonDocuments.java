package io.github.casereview.json.scan;

import java.util.Random;

/** Valid JSON documents at random, with any layout and any escapes; the same seed gives the same document. */
final class JsonDocuments {
    private static final String[] BLANKS = {"", "", "", " ", "\n", "\r\n", "\r", "\t", " \t \n"};
    private static final String[] NUMBERS = {"0", "-0", "7", "-12", "1.5", "0.0", "1e2", "1E+2", "-3.25e-07", "120"};
    private static final String[] ESCAPES = {
        "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u00e9", "\\uFEFF", "\\ud83d\\uDE00"
    };
    private static final String[] PLAIN = {
        "a",
        "B",
        "1",
        " ",
        "{",
        "]",
        ",",
        ":",
        "'",
        "//",
        "\u007F",
        "\u00E9",
        "\u2028",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u0416"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private JsonDocuments(long seed) {
        this.random = new Random(seed);
    }

    static String document(long seed) {
        JsonDocuments documents = new JsonDocuments(seed);
        documents.blank();
        documents.value(0);
        documents.blank();
        return documents.text.toString();
    }

    private void value(int depth) {
        switch (random.nextInt(depth > 4 ? 4 : 8)) {
            case 0 -> text.append(pick("true", "false", "null"));
            case 1, 2 -> text.append(pick(NUMBERS));
            case 3 -> string();
            case 4, 5 -> array(depth + 1);
            default -> object(depth + 1);
        }
    }

    private void array(int depth) {
        text.append('[');
        blank();
        for (int i = random.nextInt(4); i > 0; i--) {
            value(depth);
            separate(i);
        }
        text.append(']');
    }

    private void object(int depth) {
        text.append('{');
        blank();
        for (int i = random.nextInt(4); i > 0; i--) {
            string();
            blank();
            text.append(':');
            blank();
            value(depth);
            separate(i);
        }
        text.append('}');
    }

    private void separate(int left) {
        blank();
        if (left > 1) {
            text.append(',');
            blank();
        }
    }

    private void string() {
        text.append('"');
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(random.nextBoolean() ? pick(PLAIN) : pick(ESCAPES));
        }
        text.append('"');
    }

    private void blank() {
        text.append(pick(BLANKS));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
