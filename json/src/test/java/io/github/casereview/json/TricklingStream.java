package io.github.casereview.json;

import java.io.InputStream;

/** Gives one byte at a time, and every other time none. */
final class TricklingStream extends InputStream {
    private final byte[] bytes;
    private int next;
    private boolean idle;

    TricklingStream(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        idle = !idle;
        if (idle) {
            return 0;
        }
        int one = read();
        if (one < 0) {
            return -1;
        }
        buffer[offset] = (byte) one;
        return 1;
    }
}
