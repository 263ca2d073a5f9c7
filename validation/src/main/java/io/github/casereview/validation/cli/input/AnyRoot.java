package io.github.casereview.validation.cli.input;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a file as what it says it is: a review, a collection, or waivers. */
final class AnyRoot {
    private AnyRoot() {}

    static Report check(Path file, ReviewChecker checker) {
        Report report = checker.check(file);
        return mayHoldWaivers(report, file) ? checker.checkWaivers(file) : report;
    }

    static Report check(InputStream stream, ReviewChecker checker) {
        RememberedInput heard = new RememberedInput(stream);
        Report report = checker.check(heard);
        return isOfAnotherRoot(report) ? checker.checkWaivers(heard.bytes()) : report;
    }

    static CheckedFile checkAndKeep(Path file, ReviewChecker checker) {
        CheckedFile checked = checker.checkAndKeep(file);
        return mayHoldWaivers(checked.report(), file) ? CheckedFile.of(checker.checkWaivers(file)) : checked;
    }

    static CheckedFile checkAndKeep(InputStream stream, ReviewChecker checker) {
        RememberedInput heard = new RememberedInput(stream);
        CheckedFile checked = checker.checkAndKeep(heard);
        return isOfAnotherRoot(checked.report()) ? CheckedFile.of(checker.checkWaivers(heard.bytes())) : checked;
    }

    /** A pipe cannot be read a second time. */
    private static boolean mayHoldWaivers(Report report, Path file) {
        return isOfAnotherRoot(report) && Files.isRegularFile(file);
    }

    private static boolean isOfAnotherRoot(Report report) {
        return !report.issues(ReaderCode.ROOT_UNEXPECTED.name()).isEmpty();
    }
}
