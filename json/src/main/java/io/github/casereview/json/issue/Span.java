package io.github.casereview.json.issue;

/**
 * A part of a decoded string.
 *
 * @param start its first UTF-16 unit, counted from 0
 * @param end the unit after its last
 */
public record Span(int start, int end) {
    private static final int ESCAPE = 2;
    private static final int LONG_ESCAPE = 6;

    /**
     * {@return where this part stands in the spelling of the string in JSON, its quotation mark and escapes counted}
     *
     * @param json the spelling from its quotation mark on; what it does not reach ends where it ends
     */
    public Span spelledIn(String json) {
        int first = spelled(json, 1, start);
        return new Span(first, spelled(json, first, end - start));
    }

    private static int spelled(String json, int from, int units) {
        int at = from;
        for (int passed = 0; passed < units && at < json.length(); passed++) {
            at += json.charAt(at) != '\\' ? 1 : json.startsWith("\\u", at) ? LONG_ESCAPE : ESCAPE;
        }
        return Math.min(at, json.length());
    }
}
