package io.github.casereview.json.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin; found when first asked for. Lines end at LF, CRLF or CR only. */
final class Lines {
    private final String text;
    private volatile int @Nullable [] starts;

    Lines(String text) {
        this.text = text;
    }

    /** {@return the line of an offset, counted from 1} */
    int line(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return the column of an offset, counted from 1 in UTF-16 units} */
    int column(int offset) {
        return offset - starts()[line(offset) - 1] + 1;
    }

    /** Two threads may both count; they find the same, and the array never changes after it is set. */
    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = count(text);
            starts = known;
        }
        return known;
    }

    private static int[] count(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
