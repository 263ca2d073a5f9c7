package io.github.casereview.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files under {@code cases}, each with the outcome that is due beside it.
 *
 * <p>An outcome has one line an issue, in document order: severity, code, pointer, line and column; then a suggestion
 * behind {@code ?} and related places behind {@code ~}. A file that is read without an issue has an empty outcome.
 */
final class Cases {
    static final String REWRITE = "cases.rewrite";
    private static final Path FOLDER = Path.of("src/test/resources/io/github/casereview/json/cases");

    private Cases() {}

    /** One file: its row of the list of hostile inputs and its name say what it is. */
    record Case(Path file) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The lines of issues that are due; none for a file that is read without one. */
        List<String> expected() throws IOException {
            return Files.readAllLines(expectedFile(), StandardCharsets.UTF_8);
        }

        void rewrite(List<String> issues) throws IOException {
            String text = String.join("\n", issues) + (issues.isEmpty() ? "" : "\n");
            Files.writeString(expectedFile(), text, StandardCharsets.UTF_8);
        }

        /** Whether it is meant to hold waivers, told by its folder. */
        boolean isOfWaivers() {
            return file.getParent().endsWith("waivers");
        }

        private Path expectedFile() {
            String name = file.getFileName().toString();
            return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    static List<Case> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|bin)"))
                    .sorted()
                    .map(Case::new)
                    .toList();
        }
    }
}
