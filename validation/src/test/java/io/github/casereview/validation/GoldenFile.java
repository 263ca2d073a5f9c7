package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from the code; {@code -Dgolden.rewrite=true} writes it anew. */
public final class GoldenFile {
    private static final String SWITCH = "golden.rewrite";
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/casereview/validation");

    private GoldenFile() {}

    /** Where a file beside the tests of this library stands, as in {@code report/broken.txt}. */
    public static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    /** Fails where what is made now is not what the file holds. */
    public static void matches(Path file, String made) throws IOException {
        if (Boolean.getBoolean(SWITCH)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(made)
                .as("%s; to accept what is made now: mvn test -D%s=true", file.getFileName(), SWITCH)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
