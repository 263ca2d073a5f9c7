package io.github.casereview.validation.junit;

import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One test for each review file of a folder: what is found in {@code name.json} must be what {@code name.expected} says.
 *
 * <p>An expected file has one line an issue, {@code CODE severity pointer line:column}, in document order; it is empty
 * where nothing is to be found. The root's pointer is written as {@code ""}. Run the tests with {@code
 * -Dcasereview.rewrite=true} to write the expected files anew, and read what changed before you keep it.
 */
public final class ReviewFileTests {
    /** The system property that has the expected files written anew. */
    public static final String REWRITE = "casereview.rewrite";

    private ReviewFileTests() {}

    /**
     * {@return the tests of a folder and of the folders in it, in order of name, checked by every rule}
     *
     * @throws UncheckedIOException if the folder cannot be read
     * @throws IllegalArgumentException if no review file is in it, for then the tests would test nothing
     */
    public static Stream<DynamicTest> in(Path folder) {
        return in(folder, ReviewChecker.standard());
    }

    /**
     * {@return the tests of a folder, checked by a checker of the caller's}
     *
     * @throws UncheckedIOException if the folder cannot be read
     * @throws IllegalArgumentException if no review file is in it, for then the tests would test nothing
     */
    public static Stream<DynamicTest> in(Path folder, ReviewChecker checker) {
        List<Path> reviews = files(folder, ".json");
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException("folder: expected at least one file that ends in .json, found none");
        }
        boolean rewrite = Boolean.getBoolean(REWRITE);
        Stream<DynamicTest> tests = reviews.stream().map(file -> test(folder, new ReviewFile(file, checker), rewrite));
        Stream<DynamicTest> orphans = files(folder, ".expected").stream()
                .filter(expected -> !Files.exists(ReviewFile.reviewOf(expected)))
                .map(expected -> DynamicTest.dynamicTest(name(folder, expected), () -> {
                    throw new AssertionError("expected a .json file beside this .expected file, found none");
                }));
        return Stream.concat(tests, orphans);
    }

    private static DynamicTest test(Path folder, ReviewFile file, boolean rewrite) {
        return DynamicTest.dynamicTest(name(folder, file.path()), file.path().toUri(), () -> file.compare(rewrite));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
