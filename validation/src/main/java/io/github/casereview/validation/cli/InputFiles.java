package io.github.casereview.validation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Turns the paths of a command line into files: folders are walked, in order of name, without hidden files or links. */
final class InputFiles {
    private InputFiles() {}

    static List<InputFile> of(List<String> paths) {
        return paths.stream().flatMap(InputFiles::of).toList();
    }

    private static Stream<InputFile> of(String path) {
        if (!path.equals("-") && Files.isDirectory(Path.of(path))) {
            return walk(Path.of(path)).stream();
        }
        return Stream.of(new InputFile(path, false));
    }

    private static List<InputFile> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isReviewFile(folder, file))
                    .sorted()
                    .map(file -> new InputFile(file.toString(), true))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(new InputFile(folder.toString(), false));
        }
    }

    private static boolean isReviewFile(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json")
                && !isHidden(folder.relativize(file))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isHidden(Path way) {
        for (Path step : way) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
