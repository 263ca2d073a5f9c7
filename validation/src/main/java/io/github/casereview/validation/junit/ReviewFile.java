package io.github.casereview.validation.junit;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AssertionFailureBuilder;

/**
 * A file with what is expected of it in a file beside it.
 *
 * @param path the file
 * @param report what checking it finds
 */
record ReviewFile(Path path, Supplier<Report> report) {
    private static final String HINT =
            "; to accept what is found, run the tests with -D" + ReviewFileTests.REWRITE + "=true";

    /** A file checked as what it says it is: a review, a collection, or waivers by themselves. */
    static ReviewFile of(Path path, ReviewChecker checker) {
        return new ReviewFile(path, () -> {
            Report report = checker.check(path);
            boolean isOther = !report.issues(ReaderCode.ROOT_UNEXPECTED.name()).isEmpty();
            return isOther ? checker.checkWaivers(path) : report;
        });
    }

    static Path reviewOf(Path expected) {
        return withEnding(expected, ".expected", ".json");
    }

    private static Path withEnding(Path file, String old, String other) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - old.length()) + other);
    }

    void compare(boolean rewrite) throws IOException {
        Path expected = withEnding(path, ".json", ".expected");
        String found = lines(report.get());
        if (rewrite) {
            Files.writeString(expected, found);
        } else if (!Files.exists(expected)) {
            throw new AssertionError("expected a file beside it that ends in .expected, found none" + HINT);
        }
        String wanted = Files.readString(expected).replace("\r\n", "\n");
        if (!wanted.equals(found)) {
            AssertionFailureBuilder.assertionFailure()
                    .message("the issues are not the expected ones" + HINT)
                    .expected(wanted)
                    .actual(found)
                    .buildAndThrow();
        }
    }

    private static String lines(Report report) {
        String more = report.suppressed() > 0 ? report.suppressed() + " more\n" : "";
        return report.issues().stream().map(ReviewFile::line).collect(Collectors.joining()) + more;
    }

    private static String line(Issue issue) {
        Place place = issue.place();
        String pointer = place.pointer().isEmpty() ? "\"\"" : place.pointer();
        String position = place.isLocated() ? place.line() + ":" + place.column() : "-";
        return issue.code() + " " + issue.severity().word() + " " + pointer + " " + position + "\n";
    }
}
