package io.github.casereview.validation.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from the code; {@code -Dgolden.rewrite=true} writes it anew. */
final class GoldenFile {
    private static final String SWITCH = "golden.rewrite";

    private GoldenFile() {}

    static void compare(Path file, String made) throws IOException {
        if (Boolean.getBoolean(SWITCH)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        if (!committed.equals(made)) {
            throw new AssertionError(
                    file + " is out of date; to write it anew: mvn test -D" + SWITCH + "=true\nmade now:\n" + made);
        }
    }
}
