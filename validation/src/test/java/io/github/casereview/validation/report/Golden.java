package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file beside the test; {@code -Dgolden.rewrite=true} writes the file anew. */
public final class Golden {
    static final Path FOLDER = Path.of("src/test/resources/io/github/casereview/validation/report");

    private Golden() {}

    /** Fails where the text is not what the file holds. */
    public static void matches(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; to accept the new text, run the test with -Dgolden.rewrite=true", name)
                .isEqualTo(Files.readString(file));
    }
}
