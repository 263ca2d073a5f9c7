package io.github.casereview.json.text;

import io.github.casereview.json.issue.ReaderCode;

/** Finds surrogates that lack their partner. */
public final class Surrogates {
    private Surrogates() {}

    /** {@return the offset of the first surrogate without its partner, or -1} */
    public static int firstUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** {@return the fault of a surrogate without its partner} */
    public static TextFault fault(int offset) {
        return new TextFault(
                ReaderCode.SURROGATE_UNPAIRED, offset, "expected surrogates in pairs, found one without its partner");
    }
}
