package io.github.casereview.validation.book;

import java.util.Map;
import tools.jackson.core.type.TypeReference;

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
        static final Map<String, String> ALL = Shipped.read(FILE, new TypeReference<>() {});
    }
}
