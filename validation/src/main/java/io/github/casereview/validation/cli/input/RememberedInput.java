package io.github.casereview.validation.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps what is read from it, to be read once more; no more is read than one document may hold. */
final class RememberedInput extends FilterInputStream {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    RememberedInput(InputStream stream) {
        super(stream);
    }

    byte[] bytes() {
        return heard.toByteArray();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            heard.write(next);
        }
        return next;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        if (count > 0) {
            heard.write(to, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
