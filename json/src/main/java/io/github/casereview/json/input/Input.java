package io.github.casereview.json.input;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** Takes bytes or characters from where they are, no more of them than are read. */
public final class Input {
    private static final int BUFFER = 8_192;
    private static final int MOST = Limits.STANDARD.documentBytes();

    private Input() {}

    /** Says that input could not be had; carries a code and no detail of the machine. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final ReaderCode code;

        Unreadable(ReaderCode code) {
            super("expected " + code.expected() + ", found " + found(code), null, false, false);
            this.code = code;
        }

        /** {@return what is the matter} */
        public ReaderCode code() {
            return code;
        }

        private static String found(ReaderCode code) {
            return switch (code) {
                case FILE_UNREADABLE -> "one that may not be";
                case NOT_A_FILE -> "something else";
                case READ_FAILED -> "an error on the way";
                default -> "none";
            };
        }
    }

    /**
     * {@return the text of a regular file, read once; of a file that is too large, only the beginning is read}
     *
     * @throws Unreadable also if the file was written to in the meantime, so that no two versions of it are mixed
     */
    public static SourceText text(java.nio.file.Path file) throws Unreadable {
        try (InputStream stream = open(file)) {
            Version version = Version.of(file);
            if (version.size() > MOST) {
                return SourceText.tooLarge(stream.readNBytes(SourceText.HEAD), 0);
            }
            byte[] bytes = bytes(stream);
            if (!version.isStill()) {
                throw new Unreadable(ReaderCode.READ_FAILED);
            }
            return SourceText.decode(bytes);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
    }

    /** {@return a stream of the bytes of a regular file, which the caller closes} */
    static InputStream open(java.nio.file.Path file) throws Unreadable {
        try {
            if (!Files.exists(file)) {
                throw new Unreadable(ReaderCode.FILE_MISSING);
            } else if (!Files.isRegularFile(file)) {
                throw new Unreadable(ReaderCode.NOT_A_FILE);
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new Unreadable(ReaderCode.FILE_MISSING);
        } catch (AccessDeniedException | SecurityException e) {
            throw new Unreadable(ReaderCode.FILE_UNREADABLE);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
    }

    /** {@return the bytes of a stream, one more than the limit at most; the stream stays open} */
    public static byte[] bytes(InputStream stream) throws Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            int read = 0;
            while (read >= 0 && bytes.size() <= MOST) {
                read = some(stream, buffer, Math.min(BUFFER, MOST + 1 - bytes.size()));
                bytes.write(buffer, 0, Math.max(read, 0));
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
        return bytes.toByteArray();
    }

    /** At least one byte, or -1 at the end; a stream that answers 0 is asked for a single one, which it cannot refuse. */
    private static int some(InputStream stream, byte[] buffer, int most) throws IOException {
        int read = stream.read(buffer, 0, most);
        if (read != 0) {
            return read;
        }
        int one = stream.read();
        buffer[0] = (byte) one;
        return one < 0 ? -1 : 1;
    }

    /** {@return the characters of a reader, one more than the limit at most; the reader stays open} */
    public static String text(Reader reader) throws Unreadable {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try {
            int read = 0;
            while (read >= 0 && text.length() <= MOST) {
                read = some(reader, buffer);
                text.append(buffer, 0, Math.max(read, 0));
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReaderCode.READ_FAILED);
        }
        return text.toString();
    }

    private static int some(Reader reader, char[] buffer) throws IOException {
        int read = reader.read(buffer, 0, buffer.length);
        if (read != 0) {
            return read;
        }
        int one = reader.read();
        buffer[0] = (char) one;
        return one < 0 ? -1 : 1;
    }
}
