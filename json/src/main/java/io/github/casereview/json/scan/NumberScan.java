package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Characters;
import io.github.casereview.json.text.Passed;
import io.github.casereview.json.text.TextFault;

/** Reads one number; its spelling is kept, its value is not computed. */
final class NumberScan {
    private final Cursor in;
    private final int most;
    private final int opened;
    private final int start;

    NumberScan(Cursor in, int most, int opened) {
        this.in = in;
        this.most = most;
        this.opened = opened;
        this.start = in.at();
    }

    Located read() throws TextFault {
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        check();
        if (goesOn()) {
            throw malformed(in.text(), start);
        }
        return new Located.Num(start, in.at(), in.text().substring(start, in.at()));
    }

    private boolean skip(char c) {
        boolean there = in.peek() == c;
        if (there) {
            in.moveTo(in.at() + 1);
        }
        return there;
    }

    /** Takes at least one digit, and in all at most one character more than is allowed. */
    private void digits() throws TextFault {
        int from = in.at();
        while (Characters.isDigit(in.peek()) && in.at() - start <= most) {
            in.moveTo(in.at() + 1);
        }
        check();
        if (in.at() == from) {
            throw in.atEnd() && opened >= 0 ? in.end("a digit", opened) : malformed(in.text(), start);
        }
    }

    private void check() throws TextFault {
        if (in.at() - start > most) {
            throw Passed.numberLength(most, start);
        }
    }

    private boolean goesOn() {
        int c = in.peek();
        return c == '+' || c == '-' || c == '.' || Characters.continuesWord(in.text(), in.at());
    }

    /** {@return the fault of what is meant as a number and is none} */
    static TextFault malformed(String text, int start) {
        return new TextFault(
                ReaderCode.NUMBER_MALFORMED, start, "expected a JSON number, found " + describe(text, start));
    }

    private static String describe(String text, int start) {
        int first = text.codePointAt(start);
        if (first >= 0x80) {
            return Found.codePoint(first) + "; JSON takes the digits 0 to 9";
        }
        int digit = first == '-' ? start + 1 : start;
        if (text.startsWith("NaN", digit) || text.startsWith("Infinity", digit)) {
            return "a word; JSON has no NaN and no Infinity";
        }
        boolean zero = text.startsWith("0", digit) && digit + 1 < text.length();
        return zero && Characters.isDigit(text.charAt(digit + 1)) ? "a leading zero" : "another spelling";
    }
}
