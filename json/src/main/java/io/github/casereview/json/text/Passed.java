package io.github.casereview.json.text;

import io.github.casereview.json.issue.ReaderCode;
import java.util.Locale;

/** The faults of what passes a limit. */
public final class Passed {
    private static final int MEBI = 1_048_576;

    private Passed() {}

    /** {@return the fault of a document of too many bytes} */
    public static TextFault documentBytes(Limits limits) {
        int most = limits.documentBytes();
        String size = most % MEBI == 0 ? count(most / MEBI) + " MiB" : count(most) + " bytes";
        return new TextFault(
                ReaderCode.DOCUMENT_TOO_LARGE, 0, "expected a document of at most " + size + ", found a larger one");
    }

    /** {@return the fault of a bracket that opens one level too many} */
    public static TextFault depth(Limits limits, int bracket) {
        return new TextFault(
                ReaderCode.DEPTH_EXCEEDED,
                bracket,
                "expected at most " + count(limits.depth()) + " levels, found a deeper one");
    }

    /** {@return the fault of one token too many} */
    public static TextFault tokens(Limits limits, int token) {
        return new TextFault(
                ReaderCode.TOKENS_EXCEEDED,
                token,
                "expected at most " + count(limits.tokens()) + " tokens, found one more");
    }

    /** {@return the fault of a number that is too long} */
    public static TextFault numberLength(int most, int start) {
        return new TextFault(
                ReaderCode.NUMBER_TOO_LONG,
                start,
                "expected a number of at most " + count(most) + " characters, found a longer one");
    }

    /** {@return the fault of a property name that is too long} */
    public static TextFault nameLength(int most, int quote) {
        return new TextFault(
                ReaderCode.NAME_TOO_LONG,
                quote,
                "expected a property name of at most " + count(most) + " characters, found a longer one");
    }

    /** {@return the fault of a string that is too long} */
    public static TextFault stringLength(int most, int quote) {
        return new TextFault(
                ReaderCode.STRING_TOO_LONG,
                quote,
                "expected a string of at most " + count(most) + " characters, found a longer one");
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
