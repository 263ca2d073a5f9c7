package io.github.casereview.json.input;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.text.SourceText;

/** One line of a file that holds a text a line, as bytes and not yet read; of one that is too long, the beginning. */
public final class RawLine {
    private final int number;
    private final int linesBefore;
    private final byte[] bytes;
    private final boolean tooLong;
    private final boolean blank;

    RawLine(int number, int linesBefore, byte[] bytes, boolean tooLong, boolean blank) {
        this.number = number;
        this.linesBefore = linesBefore;
        this.bytes = bytes;
        this.tooLong = tooLong;
        this.blank = blank;
    }

    /** {@return its number, counted from 1, blank lines included} */
    public int number() {
        return number;
    }

    /** {@return the decoded text, its places counted from the beginning of the file} */
    public SourceText text() {
        return tooLong ? SourceText.tooLarge(bytes, linesBefore) : SourceText.decode(bytes, linesBefore);
    }

    /** {@return where it begins in the file} */
    public Place start() {
        return new Place("", linesBefore + 1, 1);
    }

    boolean isBlank() {
        return blank;
    }
}
