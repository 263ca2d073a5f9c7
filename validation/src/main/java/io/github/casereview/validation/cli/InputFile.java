package io.github.casereview.validation.cli;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.nio.file.Path;

/**
 * One input of a command.
 *
 * @param name the name to report; {@code -} for standard input
 * @param isFoundByWalking whether it was met in a folder and not named
 */
record InputFile(String name, boolean isFoundByWalking) {
    Report check(ReviewChecker checker) {
        return (isStandardInput() ? checker.check(System.in) : checker.check(Path.of(name))).named(name);
    }

    ReadResult<ReviewRecord> read(ReviewReader<ReviewRecord> reader) {
        return isStandardInput() ? reader.read(System.in) : reader.read(Path.of(name));
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }
}
