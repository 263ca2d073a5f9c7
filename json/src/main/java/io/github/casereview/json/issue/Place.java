package io.github.casereview.json.issue;

/**
 * Where something stands: in the value, and in the text the value was read from.
 *
 * @param pointer a JSON Pointer (RFC 6901); empty for the whole file
 * @param line counted from 1, lines ending at LF, CRLF or CR; 0 where there is no text
 * @param column counted from 1 in UTF-16 units, a tab counting one; 0 where there is no text
 */
public record Place(String pointer, int line, int column) {
    /** {@return a place that is known by its pointer only, as in a value built in memory} */
    public static Place of(String pointer) {
        return new Place(pointer, 0, 0);
    }

    /** {@return whether line and column are known} */
    public boolean isLocated() {
        return line > 0;
    }
}
