package io.github.casereview.validation.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands beside the catalogue in the jar: something for each code. */
final class Shipped {
    private Shipped() {}

    /** {@return what a file of this package holds, by code; nothing where there is no such file} */
    static <T> Map<String, T> read(String name, TypeReference<Map<String, T>> type) {
        try (InputStream file = Shipped.class.getResourceAsStream(name)) {
            return file == null ? Map.of() : JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
