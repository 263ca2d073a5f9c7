package io.github.casereview.validation.cli.input;

import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.LineReport;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.value.Root;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One input of a command.
 *
 * @param name the name to report; {@code -} for standard input
 * @param path the file; empty for standard input, and for a name that the system cannot express
 * @param isFoundByWalking whether it was met in a folder and not named
 * @param hasLines whether it holds one review a line
 */
public record InputFile(String name, Optional<Path> path, boolean isFoundByWalking, boolean hasLines) {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String LINES = ".ndjson";

    /** What was named on the command line; the ending or the caller says whether it holds lines. */
    public static InputFile named(String name, boolean lines) {
        return new InputFile(name, path(name), false, lines || name.endsWith(LINES));
    }

    /** What was met in a folder. */
    public static InputFile met(Path file) {
        return new InputFile(file.toString(), Optional.of(file), true, hasLines(file));
    }

    /** {@return whether the ending of a file says that it holds one review a line} */
    public static boolean hasLines(Path file) {
        return String.valueOf(file.getFileName()).endsWith(LINES);
    }

    /** The empty name is no file; to the system it would be the current folder. */
    private static Optional<Path> path(String name) {
        try {
            return name.isEmpty() || name.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The reports on it: one, or one a line. */
    public Stream<Report> check(ReviewChecker checker, InputStream standardInput) {
        if (hasLines) {
            return lines(checker, standardInput).map(LineReport::report);
        }
        return Stream.of(path.map(file -> AnyRoot.check(file, checker))
                .orElseGet(() -> isStandardInput() ? AnyRoot.check(standardInput, checker) : unnamed()));
    }

    /** The reports on it, each with the review that was read. */
    public Stream<CheckedFile> checkAndKeep(ReviewChecker checker, InputStream standardInput) {
        if (path.isEmpty() && !isStandardInput()) {
            return Stream.of(CheckedFile.of(unnamed()));
        }
        if (hasLines) {
            return path.map(checker::checkLinesAndKeep).orElseGet(() -> checker.checkLinesAndKeep(standardInput));
        }
        return Stream.of(path.map(file -> AnyRoot.checkAndKeep(file, checker))
                .orElseGet(() -> AnyRoot.checkAndKeep(standardInput, checker)));
    }

    private Stream<LineReport> lines(ReviewChecker checker, InputStream standardInput) {
        return path.map(checker::checkLines)
                .orElseGet(() -> isStandardInput()
                        ? checker.checkLines(standardInput)
                        : Stream.of(new LineReport(0, unnamed())));
    }

    /** What came of reading it; nothing where the system cannot express its name. */
    public <T extends Root> Optional<ReadResult<T>> read(ReviewReader<T> reader, InputStream standardInput) {
        return path.map(reader::read)
                .or(() -> isStandardInput() ? Optional.of(reader.read(standardInput)) : Optional.empty());
    }

    /** The report on a name that the system cannot express. */
    public Report unnamed() {
        Issue issue = ReaderCode.FILE_MISSING.at(
                Place.of(""), "expected a file that exists, found a name that no file can have on this system");
        return new Report(name, List.of(issue), 0);
    }

    /** {@return whether it is standard input} */
    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
