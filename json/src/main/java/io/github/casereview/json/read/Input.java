package io.github.casereview.json.read;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** Takes bytes or characters from where they are, no more of them than are read. */
public final class Input {
    private Input() {}

    /** Says that input could not be had; carries a code and no detail of the machine. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final ReaderCode code;

        Unreadable(ReaderCode code) {
            super("expected " + code.expected() + ", found none", null, false, false);
            this.code = code;
        }

        /** {@return what is the matter} */
        public ReaderCode code() {
            return code;
        }
    }

    /** {@return the bytes of a regular file, read once} */
    public static byte[] bytes(java.nio.file.Path file) throws Unreadable {
        try (InputStream stream = open(file)) {
            return bytes(stream);
        } catch (IOException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
    }

    /** {@return a stream of the bytes of a regular file, which the caller closes} */
    static InputStream open(java.nio.file.Path file) throws Unreadable {
        if (!Files.exists(file)) {
            throw new Unreadable(ReaderCode.FILE_MISSING);
        } else if (!Files.isRegularFile(file)) {
            throw new Unreadable(ReaderCode.NOT_A_FILE);
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new Unreadable(ReaderCode.FILE_MISSING);
        } catch (AccessDeniedException e) {
            throw new Unreadable(ReaderCode.FILE_UNREADABLE);
        } catch (IOException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
    }

    /** {@return the bytes of a stream, one more than the limit at most; the stream stays open} */
    public static byte[] bytes(InputStream stream) throws Unreadable {
        try {
            return stream.readNBytes(Limits.STANDARD.documentBytes() + 1);
        } catch (IOException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
    }

    /** {@return the characters of a reader, one more than the limit at most; the reader stays open} */
    public static String text(Reader reader) throws Unreadable {
        StringBuilder text = new StringBuilder();
        CharBuffer buffer = CharBuffer.allocate(8_192);
        try {
            while (text.length() <= Limits.STANDARD.documentBytes() && reader.read(buffer) >= 0) {
                text.append(buffer.flip());
                buffer.clear();
            }
        } catch (IOException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
        return text.toString();
    }
}
