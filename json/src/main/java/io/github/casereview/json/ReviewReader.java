package io.github.casereview.json;

import io.github.casereview.json.input.Input;
import io.github.casereview.json.input.LineSource;
import io.github.casereview.json.input.RawLine;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.read.Reading;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.value.Root;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads reviews strictly and reports every fault of a text at its place, in one call.
 *
 * <p>A text of an older schema version is brought up to date on the way, and an issue says so. A reader never throws
 * for what a text holds, and never repeats what a text holds unless asked to. Safe for use by many
 * threads.
 *
 * @param <T> what is read
 */
public final class ReviewReader<T extends Root> {
    private static final String NO_MEMORY = "expected a document that fits into memory, found a larger one";

    private final Class<T> type;
    private final List<RootType> expected;
    private final Migrations migrations;
    private final boolean values;

    ReviewReader(Class<T> type, List<RootType> expected, Migrations migrations, boolean values) {
        this.type = type;
        this.expected = expected;
        this.migrations = migrations;
        this.values = values;
    }

    /** {@return a reader whose issues also hold what stands at their places} */
    public ReviewReader<T> withValues() {
        return new ReviewReader<>(type, expected, migrations, true);
    }

    /** {@return what came of reading a file} */
    public ReadResult<T> read(Path file) {
        try {
            return read(Input.text(file));
        } catch (Input.Unreadable e) {
            return unreadable(e);
        }
    }

    /** {@return what came of reading bytes in UTF-8} */
    public ReadResult<T> read(byte[] bytes) {
        return read(SourceText.decode(bytes));
    }

    /** {@return what came of reading characters} */
    public ReadResult<T> read(String text) {
        return read(SourceText.of(text));
    }

    /** {@return what came of reading a stream of bytes in UTF-8, which stays open} */
    public ReadResult<T> read(InputStream stream) {
        try {
            return read(Input.bytes(stream));
        } catch (Input.Unreadable e) {
            return unreadable(e);
        }
    }

    /** {@return what came of reading characters from a reader, which stays open} */
    public ReadResult<T> read(Reader reader) {
        try {
            return read(Input.text(reader));
        } catch (Input.Unreadable e) {
            return unreadable(e);
        }
    }

    /**
     * {@return the lines of a file that holds one review a line (NDJSON), blank lines left out}
     *
     * <p>The file is read as the stream is: one line is held at a time, whatever the size of the file, and a line that is
     * too large, for the limit or for the memory at hand, is passed over with an issue. A file that cannot be read gives one line that says so. Close the stream if it is not
     * read to its end.
     */
    public Stream<ReviewLine<T>> lines(Path file) {
        try {
            return lines(LineSource.of(file));
        } catch (Input.Unreadable e) {
            return Stream.of(new ReviewLine<>(0, () -> unreadable(e)));
        }
    }

    /** {@return the lines of a stream of bytes that holds one review a line (NDJSON); the stream of bytes stays open} */
    public Stream<ReviewLine<T>> lines(InputStream stream) {
        return lines(LineSource.of(stream));
    }

    private Stream<ReviewLine<T>> lines(LineSource source) {
        LineByLine<T> lines = new LineByLine<>(
                source,
                raw -> line(raw.number(), () -> read(raw)),
                reason -> line(source.number(), () -> unreadable(reason)));
        return StreamSupport.stream(lines, false).onClose(source::close);
    }

    private ReviewLine<T> line(int number, Supplier<ReadResult<T>> reading) {
        return new ReviewLine<>(number, () -> reading.get().ofLine(number));
    }

    /** Lines are many, and one that takes too much memory must not end the others. */
    private ReadResult<T> read(RawLine line) {
        try {
            return read(line.text());
        } catch (OutOfMemoryError e) {
            return refused(ReaderCode.DOCUMENT_TOO_LARGE.at(line.start(), NO_MEMORY));
        }
    }

    private ReadResult<T> read(SourceText text) {
        Reading reading = new Reading(text, migrations, values);
        reading.read(expected);
        return new ReadResult<>(
                reading.value().map(type::cast).orElse(null),
                reading.value().isPresent() && !reading.issues().hasError(),
                reading.issues().inOrder(),
                reading.issues().suppressed(),
                reading.origin());
    }

    private ReadResult<T> unreadable(Input.Unreadable reason) {
        return refused(reason.code().at(Place.of(""), String.valueOf(reason.getMessage())));
    }

    private ReadResult<T> refused(Issue issue) {
        return new ReadResult<>(null, false, List.of(issue), 0, Optional.empty());
    }
}
