package io.github.casereview.json.text;

/**
 * How much of a text is read before it is refused.
 *
 * @param depth brackets open at once
 * @param numberLength characters of a number
 * @param nameLength UTF-16 units of a decoded property name
 * @param stringLength UTF-16 units of a decoded string
 * @param documentBytes bytes of a document in UTF-8, byte order mark included
 * @param tokens brackets, names, strings, numbers and literals together
 */
public record Limits(int depth, int numberLength, int nameLength, int stringLength, int documentBytes, int tokens) {
    /** The limits of every review file. */
    public static final Limits STANDARD = new Limits(64, 128, 256, 1_048_576, 16 * 1_048_576, 2_000_000);

    /** Each limit is at least 1. */
    public Limits {
        atLeastOne("depth", depth);
        atLeastOne("numberLength", numberLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("stringLength", stringLength);
        atLeastOne("documentBytes", documentBytes);
        atLeastOne("tokens", tokens);
    }

    private static void atLeastOne(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, was " + limit);
        }
    }
}
