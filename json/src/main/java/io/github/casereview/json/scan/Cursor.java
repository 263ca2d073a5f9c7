package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Characters;
import io.github.casereview.json.text.TextFault;

/** A text and how far it has been read. */
final class Cursor {
    /** What {@link #peek()} returns after the last character. */
    static final int END = -1;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** {@return the next character, or {@link #END}} */
    int peek() {
        return peek(0);
    }

    /** {@return a character further on, or {@link #END}} */
    int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    void skipBlanks() {
        while (Characters.isBlank(peek())) {
            at++;
        }
    }

    /** {@return the fault of what stands here, or of the end of the text; what is open says more of both} */
    TextFault unexpected(String expected, int opened) {
        return atEnd()
                ? end(expected, opened)
                : new TextFault(
                        ReaderCode.CHARACTER_UNEXPECTED,
                        at,
                        "expected " + expected + ", found " + Found.at(text, at),
                        Found.closes(text, at) ? opened : -1);
    }

    /** {@return the fault of the end of the text} */
    TextFault end(String expected, int opened) {
        return new TextFault(
                ReaderCode.END_UNEXPECTED,
                text.length(),
                "expected " + expected + ", found the end of the input",
                opened);
    }
}
