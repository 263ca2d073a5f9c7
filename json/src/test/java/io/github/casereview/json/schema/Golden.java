package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code and committed, so that a change to them is seen. */
final class Golden {
    private static final String SWITCH = "golden.rewrite";

    private Golden() {}

    /** Whether the files are to be written anew. */
    static boolean isRewriting() {
        return Boolean.getBoolean(SWITCH);
    }

    /** Compares what is made now with what is committed, or writes it. */
    static void compare(Path file, String made) {
        if (isRewriting()) {
            write(file, made);
        }
        assertThat(file)
                .as("%s; to write it anew: mvn test -D%s=true", file, SWITCH)
                .exists();
        assertThat(read(file))
                .as("%s is out of date; to write it anew: mvn test -D%s=true", file, SWITCH)
                .isEqualTo(made);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String made) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
