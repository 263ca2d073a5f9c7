package io.github.casereview.validation.fuzz;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads bytes by every way in, which must make no difference. */
final class WaysIn {
    private static final ReviewReader<ReviewRecord> READER = ReviewJson.recordReader();
    private static final Path FILE = file();

    private WaysIn() {}

    static ReadResult<ReviewRecord> read(byte[] bytes) {
        ReadResult<ReviewRecord> read = READER.read(bytes);
        same(read, READER.read(new ByteArrayInputStream(bytes)), "a stream");
        same(read, READER.read(written(bytes)), "a file");
        text(bytes).ifPresent(text -> {
            same(read, READER.read(text), "a string");
            same(read, READER.read(new StringReader(text)), "a reader");
        });
        return read;
    }

    static void same(ReadResult<?> one, ReadResult<?> other, String way) {
        Promises.require(
                one.issues().equals(other.issues())
                        && one.suppressed() == other.suppressed()
                        && one.isOk() == other.isOk()
                        && one.partial().equals(other.partial()),
                "bytes and " + way + " are read alike");
    }

    /** The text of the bytes, where they are strict UTF-8. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Path written(byte[] bytes) {
        try {
            return Files.write(FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("casereview-fuzz", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
