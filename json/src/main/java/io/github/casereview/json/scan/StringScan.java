package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Characters;
import io.github.casereview.json.text.Surrogates;
import io.github.casereview.json.text.TextFault;

/** Reads one string or name, from its opening quote to after its closing one. */
final class StringScan {
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int UNIT = 6;

    private final Cursor in;
    private final int most;
    private final TooLong tooLong;
    private final int quote;
    private final StringBuilder decoded = new StringBuilder();

    StringScan(Cursor in, int most, TooLong tooLong) {
        this.in = in;
        this.most = most;
        this.tooLong = tooLong;
        this.quote = in.at();
    }

    /** Makes the fault of what is too long. */
    interface TooLong {
        TextFault fault(int most, int quote);
    }

    String read() throws TextFault {
        in.moveTo(quote + 1);
        while (true) {
            plain();
            int c = in.peek();
            if (c == '"') {
                in.moveTo(in.at() + 1);
                return decoded.toString();
            }
            if (c == Cursor.END) {
                throw cut();
            }
            if (c != '\\') {
                throw control(c);
            }
            escape();
            check();
        }
    }

    /** Takes what stands for itself, at most one unit more than is allowed. */
    private void plain() throws TextFault {
        String text = in.text();
        int from = in.at();
        int stop = (int) Math.min(text.length(), from + (most - decoded.length()) + 1L);
        int to = from;
        while (to < stop && isPlain(text.charAt(to))) {
            to++;
        }
        decoded.append(text, from, to);
        in.moveTo(to);
        check();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private void check() throws TextFault {
        if (decoded.length() > most) {
            throw tooLong.fault(most, quote);
        }
    }

    private void escape() throws TextFault {
        int letter = in.peek(1);
        if (letter == Cursor.END) {
            throw cut();
        }
        if (letter == 'u') {
            unicode();
            return;
        }
        int known = ESCAPES.indexOf(letter);
        if (known < 0) {
            throw malformed();
        }
        decoded.append(ESCAPED.charAt(known));
        in.moveTo(in.at() + 2);
    }

    private void unicode() throws TextFault {
        char unit = unit(0);
        decoded.append(unit);
        if (Character.isSurrogate(unit)) {
            decoded.append(partner(unit));
            in.moveTo(in.at() + UNIT);
        }
        in.moveTo(in.at() + UNIT);
    }

    /** {@return the low surrogate whose escape follows that of a high one} */
    private char partner(char high) throws TextFault {
        if (Character.isHighSurrogate(high)) {
            int slash = in.peek(UNIT);
            int letter = in.peek(UNIT + 1);
            if (slash == Cursor.END || (slash == '\\' && letter == Cursor.END)) {
                throw cut();
            }
            if (slash == '\\' && letter == 'u' && isHex(UNIT) && Character.isLowSurrogate(unit(UNIT))) {
                return unit(UNIT);
            }
        }
        throw Surrogates.fault(in.at());
    }

    private boolean isHex(int ahead) {
        for (int i = 2; i < UNIT; i++) {
            if (in.peek(ahead + i) != Cursor.END && Characters.hex(in.peek(ahead + i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the unit that an escape stands for, so many characters ahead} */
    private char unit(int ahead) throws TextFault {
        if (!isHex(ahead)) {
            throw malformed();
        }
        int unit = 0;
        for (int i = 2; i < UNIT; i++) {
            int c = in.peek(ahead + i);
            if (c == Cursor.END) {
                throw cut();
            }
            unit = unit * 16 + Characters.hex(c);
        }
        return (char) unit;
    }

    private TextFault cut() {
        return in.end("a closing quote", quote);
    }

    private TextFault malformed() {
        return new TextFault(
                ReaderCode.ESCAPE_MALFORMED,
                in.at(),
                "expected a JSON escape, found a backslash before something else");
    }

    private TextFault control(int c) {
        return new TextFault(
                ReaderCode.CONTROL_CHARACTER,
                in.at(),
                "expected a closing quote or control characters escaped, found " + Found.codePoint(c),
                quote);
    }
}
