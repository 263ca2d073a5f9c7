package io.github.casereview.json.input;

import java.util.ArrayList;
import java.util.List;

/** The bytes of one line; of one that is too long, its beginning only. */
final class LineBytes {
    private static final int PART = 65_536;

    private final int most;
    private final List<byte[]> parts = new ArrayList<>();
    private int length;
    private long returns;
    private boolean endsInReturn;
    private boolean empty = true;
    private boolean blank = true;
    private boolean tooLong;

    /** A line may have one byte more than the longest: the carriage return before its line feed. */
    LineBytes(int longest) {
        this.most = longest + 1;
    }

    void add(byte[] from, int start, int end) {
        for (int i = start; i < end; i++) {
            byte each = from[i];
            returns += each == '\r' ? 1 : 0;
            blank &= each == ' ' || each == '\t' || each == '\r';
        }
        if (end > start) {
            empty = false;
            endsInReturn = from[end - 1] == '\r';
            keep(from, start, end);
        }
    }

    private void keep(byte[] from, int start, int end) {
        if (!tooLong && end - start > most - length) {
            tooLong = true;
            length = Math.min(length, PART);
            parts.subList(Math.min(1, parts.size()), parts.size()).clear();
        }
        for (int at = start; at < end && !tooLong; ) {
            if (length % PART == 0) {
                parts.add(new byte[PART]);
            }
            int count = Math.min(end - at, PART - length % PART);
            System.arraycopy(from, at, parts.get(parts.size() - 1), length % PART, count);
            length += count;
            at += count;
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** {@return the line; a carriage return before the line feed is no part of it} */
    RawLine line(int number, int linesBefore) {
        byte[] bytes = new byte[endsInReturn && !tooLong ? length - 1 : length];
        for (int at = 0; at < bytes.length; at += PART) {
            System.arraycopy(parts.get(at / PART), 0, bytes, at, Math.min(PART, bytes.length - at));
        }
        return new RawLine(number, linesBefore, bytes, tooLong, blank);
    }

    /** {@return how many lines end in it at a carriage return that no line feed follows} */
    long linesWithin() {
        return endsInReturn ? returns - 1 : returns;
    }

    void clear() {
        parts.clear();
        length = 0;
        returns = 0;
        endsInReturn = false;
        empty = true;
        blank = true;
        tooLong = false;
    }
}
