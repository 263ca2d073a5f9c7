package io.github.casereview.validation.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing begins with: the samples, the partners' cases and the hostile inputs of the reader's tests. */
final class Seeds {
    private static final Path JSON = Path.of("..", "json");
    private static final List<Path> FOLDERS = List.of(
            JSON.resolve("samples"),
            JSON.resolve("partner-cases"),
            JSON.resolve("src/test/resources/io/github/casereview/json/cases"));
    private static final int LARGEST = 100_000;
    private static final int SMALL = 40_000;

    private Seeds() {}

    /** {@return the folders, as the fuzzer takes them} */
    static List<Path> folders() {
        return FOLDERS;
    }

    /** {@return all files of the folders that are not too large to try again and again} */
    static List<Path> files() {
        return FOLDERS.stream().flatMap(Seeds::files).sorted().toList();
    }

    /** {@return the texts that are reviews without fault, and small enough to be edited many times a second} */
    static List<String> reviews() {
        return Stream.concat(files(JSON.resolve("partner-cases/valid")), files(JSON.resolve("samples")))
                .sorted()
                .map(Seeds::text)
                .filter(text -> text.length() <= SMALL)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(json|bin)"))
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
