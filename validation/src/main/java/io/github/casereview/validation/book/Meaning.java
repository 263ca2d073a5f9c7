package io.github.casereview.validation.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each code says of a file, in a sentence or two; written from the comments on the codes by a test. */
final class Meaning {
    private static final String FILE = "meanings.json";

    private Meaning() {}

    /** {@return what a code says of a file; empty for one that has no comment} */
    static String of(String code) {
        return Written.ALL.getOrDefault(code, "");
    }

    /** All sentences, read when the first is asked for. */
    private static final class Written {
        static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            try (InputStream file = Meaning.class.getResourceAsStream(FILE)) {
                return file == null
                        ? Map.of()
                        : JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, String>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
