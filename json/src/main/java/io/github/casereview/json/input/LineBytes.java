package io.github.casereview.json.input;

import java.util.Arrays;

/** The bytes of one line, no more of them than are needed to know that it is too long. */
final class LineBytes {
    private static final int SHORT = 8_192;

    private final int most;
    private byte[] bytes = new byte[SHORT];
    private long length;
    private long returns;
    private boolean endsInReturn;

    /** Keeps one byte more than the longest line may have. */
    LineBytes(int longest) {
        this.most = longest + 1;
    }

    void add(byte[] from, int start, int end) {
        int kept = (int) Math.min(end - start, Math.max(0, most - length));
        grow((int) Math.min(most, length) + kept);
        System.arraycopy(from, start, bytes, (int) Math.min(most, length), kept);
        length += end - start;
        for (int i = start; i < end; i++) {
            returns += from[i] == '\r' ? 1 : 0;
        }
        endsInReturn = end > start ? from[end - 1] == '\r' : endsInReturn;
    }

    private void grow(int needed) {
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(needed, bytes.length * 2)));
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** {@return the bytes; a carriage return before the line feed is no part of them} */
    byte[] content() {
        int end = (int) Math.min(most, length);
        return Arrays.copyOf(bytes, endsInReturn && length <= most ? end - 1 : end);
    }

    /** {@return how many lines end in it at a carriage return that no line feed follows} */
    long linesWithin() {
        return endsInReturn ? returns - 1 : returns;
    }

    void clear() {
        length = 0;
        returns = 0;
        endsInReturn = false;
    }
}
