package io.github.casereview.json.input;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart into lines, which end at LF or CRLF; holds one line, and of one that is too long only the beginning. */
public final class LineSource {
    private static final int CHUNK = 65_536;
    private static final long MOST_LINES = Integer.MAX_VALUE - Limits.STANDARD.documentBytes() - 2L;

    private final InputStream stream;
    private final boolean own;
    private final byte[] chunk = new byte[CHUNK];
    private final LineBytes line = new LineBytes(Limits.STANDARD.documentBytes());
    private int at;
    private int end;
    private long number;
    private long linesBefore;

    private LineSource(InputStream stream, boolean own) {
        this.stream = stream;
        this.own = own;
    }

    /** {@return the lines of a regular file, opened here and closed at its end or by {@link #close()}} */
    public static LineSource of(java.nio.file.Path file) throws Input.Unreadable {
        return new LineSource(Input.open(file), true);
    }

    /** {@return the lines of a stream, which stays open} */
    public static LineSource of(InputStream stream) {
        return new LineSource(stream, false);
    }

    /** {@return the number of the line that was read last, or could not be read} */
    public int number() {
        return (int) Math.min(MOST_LINES, number);
    }

    /** {@return the next line that is not blank, or nothing at the end} */
    public Optional<RawLine> next() throws Input.Unreadable {
        try {
            Optional<RawLine> next = line();
            while (next.isPresent() && next.get().isBlank()) {
                next = line();
            }
            if (next.isEmpty()) {
                close();
            }
            return next;
        } catch (IOException e) {
            close();
            throw new Input.Unreadable(ReaderCode.READ_FAILED);
        }
    }

    private Optional<RawLine> line() throws IOException {
        number++;
        boolean ended = collect();
        if (!ended && line.isEmpty()) {
            return Optional.empty();
        }
        RawLine raw = line.line(number(), (int) Math.min(MOST_LINES, linesBefore));
        linesBefore += line.linesWithin() + 1;
        line.clear();
        return Optional.of(raw);
    }

    /** Gathers a line, and answers whether a line feed ended it. */
    private boolean collect() throws IOException {
        while (at < end || fill()) {
            int feed = at;
            while (feed < end && chunk[feed] != '\n') {
                feed++;
            }
            line.add(chunk, at, feed);
            at = Math.min(end, feed + 1);
            if (feed < end) {
                return true;
            }
        }
        return false;
    }

    /** Takes what there is; a stream that hands out nothing when asked for many is asked for one. */
    private boolean fill() throws IOException {
        at = 0;
        end = stream.read(chunk);
        if (end == 0) {
            int one = stream.read();
            chunk[0] = (byte) one;
            end = one < 0 ? -1 : 1;
        }
        return end > 0;
    }

    /** Closes the stream if it was opened here. */
    public void close() {
        if (own) {
            try {
                stream.close();
            } catch (IOException e) {
                // what was read is whole; nothing was written
            }
        }
    }
}
