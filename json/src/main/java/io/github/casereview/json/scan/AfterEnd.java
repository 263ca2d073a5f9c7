package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.json.text.TextGuess;

/** Says what follows a JSON value that should be the last. */
final class AfterEnd {
    private AfterEnd() {}

    /** {@return the fault of what stands at an offset after the value} */
    static TextFault fault(String text, Located root, int extra) {
        if (looksLikeRow(text, root, extra)) {
            return TextGuess.fault("CSV");
        }
        String found = isNextLine(text, root, extra)
                ? "another value on a later line; one value a line is for the NDJSON reader"
                : Found.at(text, extra);
        return new TextFault(ReaderCode.CONTENT_AFTER_END, extra, "expected nothing after the JSON, found " + found);
    }

    private static boolean isNextLine(String text, Located root, int extra) {
        return "{[".indexOf(text.charAt(extra)) >= 0
                && text.substring(root.end(), extra).chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    /** A string, number or literal, a separator and, on the same line, something more. */
    private static boolean looksLikeRow(String text, Located root, int separator) {
        boolean container = root instanceof Located.Obj || root instanceof Located.Arr;
        int next = separator + 1;
        return !container
                && ",;".indexOf(text.charAt(separator)) >= 0
                && next < text.length()
                && text.charAt(next) > ' ';
    }
}
