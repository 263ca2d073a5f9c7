package io.github.casereview.json.input;

import io.github.casereview.json.text.SourceText;

/** One line of a file that holds a text a line, as bytes and not yet read. */
public final class RawLine {
    private final int number;
    private final int linesBefore;
    private final byte[] bytes;

    RawLine(int number, int linesBefore, byte[] bytes) {
        this.number = number;
        this.linesBefore = linesBefore;
        this.bytes = bytes;
    }

    /** {@return its number, counted from 1, blank lines included} */
    public int number() {
        return number;
    }

    /** {@return the decoded text, its places counted from the beginning of the file} */
    public SourceText text() {
        return SourceText.decode(bytes, linesBefore);
    }

    boolean isBlank() {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
