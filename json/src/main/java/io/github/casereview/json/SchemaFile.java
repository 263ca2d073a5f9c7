package io.github.casereview.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file for partners that comes in this jar. */
final class SchemaFile {
    private SchemaFile() {}

    static String read(String name) {
        try (InputStream file = SchemaFile.class.getResourceAsStream("schema/" + name)) {
            if (file == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
