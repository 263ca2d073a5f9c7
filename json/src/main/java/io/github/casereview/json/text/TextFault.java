package io.github.casereview.json.text;

import io.github.casereview.json.issue.ReaderCode;
import java.util.OptionalInt;

/** Says that a text is not one JSON value within the limits; the only fault of its text. Carries nothing from the text. */
public final class TextFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final ReaderCode code;
    private final int offset;
    private final int opened;

    /** A fault at an offset, with the message that a report shows. */
    public TextFault(ReaderCode code, int offset, String message) {
        this(code, offset, message, -1);
    }

    /** A fault at an offset, with the offset at which what is unfinished was opened. */
    public TextFault(ReaderCode code, int offset, String message, int opened) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
        this.opened = opened;
    }

    /** {@return what is the matter} */
    public ReaderCode code() {
        return code;
    }

    /** {@return where, in UTF-16 units of the text} */
    public int offset() {
        return offset;
    }

    /** {@return where what is unfinished was opened, if that says more} */
    public OptionalInt opened() {
        return opened < 0 ? OptionalInt.empty() : OptionalInt.of(opened);
    }
}
