package io.github.casereview.validation.junit;

import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One test for each review file of a folder: what is found in {@code name.json} must be what {@code name.expected} says.
 *
 * <p>An expected file has one line an issue, {@code CODE severity pointer line:column}, in document order; it is empty
 * where nothing is to be found. The root's pointer is written as {@code ""}. Run the tests with {@code
 * -Dcasereview.rewrite=true} to write the expected files anew, and read what changed before you keep it.
 *
 * <p>A file of waivers has a test too: of how it is written. It lets issues stand only where it is named.
 */
public final class ReviewFileTests {
    /** The system property that has the expected files written anew. */
    public static final String REWRITE = "casereview.rewrite";

    private static final String REVIEW = ".json";
    private static final String EXPECTED = ".expected";

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
        return in(folder, new Plan(files(folder), file -> ReviewFile.of(file, checker)));
    }

    /**
     * {@return the tests of a folder whose issues may stand where waivers say so; the last is of the waivers themselves}
     *
     * <p>What is expected of the waivers stands beside their file, in the folder or elsewhere: among it, which of them no
     * file of the folder needs. Give the checker a day ({@code asOf}) where a waiver has an end, else it is today in London.
     *
     * @param folder the reviews
     * @param checker what checks them
     * @param waivers the file of waivers; its name ends in {@code .json}
     * @throws UncheckedIOException if the folder cannot be read
     * @throws IllegalArgumentException if no other file is in it, or if the file of waivers has another ending
     */
    public static Stream<DynamicTest> in(Path folder, ReviewChecker checker, Path waivers) {
        if (!String.valueOf(waivers.getFileName()).endsWith(REVIEW)) {
            throw new IllegalArgumentException("waivers: expected a file that ends in .json, found another");
        }
        WaivedFiles waived = new WaivedFiles(files(folder), checker, waivers);
        return Stream.concat(
                in(folder, new Plan(waived.reviews(), waived::review)),
                Stream.of(test(folder, waived.waivers(), Boolean.getBoolean(REWRITE))));
    }

    /** The files that have a test, and what each is tested for. */
    private record Plan(List<Path> files, Function<Path, ReviewFile> test) {}

    private static Stream<DynamicTest> in(Path folder, Plan plan) {
        if (plan.files().isEmpty()) {
            throw new IllegalArgumentException("folder: expected at least one file that ends in .json, found none");
        }
        boolean rewrite = Boolean.getBoolean(REWRITE);
        Stream<DynamicTest> tests =
                plan.files().stream().map(file -> test(folder, plan.test().apply(file), rewrite));
        Stream<DynamicTest> orphans = files(folder, EXPECTED).stream()
                .filter(expected -> !Files.exists(ReviewFile.reviewOf(expected)))
                .map(expected -> DynamicTest.dynamicTest(name(folder, expected), () -> {
                    throw new AssertionError("expected a .json file beside this .expected file, found none");
                }));
        return Stream.concat(tests, orphans);
    }

    private static DynamicTest test(Path folder, ReviewFile file, boolean rewrite) {
        return DynamicTest.dynamicTest(name(folder, file.path()), file.path().toUri(), () -> file.compare(rewrite));
    }

    /** Its name within the folder; a file from elsewhere goes by its own. */
    private static String name(Path folder, Path file) {
        Path name = file.startsWith(folder) ? folder.relativize(file) : file.getFileName();
        return String.valueOf(name).replace('\\', '/');
    }

    private static List<Path> files(Path folder) {
        return files(folder, REVIEW);
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
