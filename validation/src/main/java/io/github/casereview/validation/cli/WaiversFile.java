package io.github.casereview.validation.cli;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.cli.input.InputFile;
import io.github.casereview.waiver.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The file of waivers that a run goes by.
 *
 * @param file the file, or standard input, which is read once
 */
record WaiversFile(InputFile file) {
    static WaiversFile named(String name) {
        return new WaiversFile(InputFile.named(name, false));
    }

    String name() {
        return file.name();
    }

    /** A checker that goes by it; as before, if the system cannot express its name. */
    ReviewChecker applyTo(ReviewChecker checker, boolean values, Clock clock, InputStream standardInput) {
        ReviewReader<Waivers> reader = ReviewJson.waiversReader();
        return file.read(values ? reader.withValues() : reader, standardInput)
                .map(read -> checker.waiving(read, clock))
                .orElse(checker);
    }

    /** What is wrong with it, after all else was checked. */
    Report report(ReviewChecker checker) {
        boolean hasName = path().isPresent() || file.isStandardInput();
        return hasName ? checker.waiverReport().named(name()) : file.unnamed();
    }

    /** The inputs without this one: met in a folder beside reviews, it is not reported twice. */
    List<InputFile> removeFrom(List<InputFile> files) {
        return files.stream()
                .filter(each -> each.path().filter(this::isThis).isEmpty())
                .toList();
    }

    private Optional<Path> path() {
        return file.path();
    }

    private boolean isThis(Path other) {
        try {
            return path().isPresent() && Files.isSameFile(path().get(), other);
        } catch (IOException e) {
            return false;
        }
    }
}
