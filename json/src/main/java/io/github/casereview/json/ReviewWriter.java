package io.github.casereview.json;

import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.write.CanonicalMapper;
import io.github.casereview.value.Root;

/**
 * Writes the canonical form: properties in the order they are declared, LF, two spaces, no escapes beyond need, short
 * values on one line.
 *
 * <p>{@code read(write(x))} is {@code x}, and equal values are written as equal texts. Safe for use by many threads.
 */
public final class ReviewWriter {
    private final CanonicalMapper mapper = new CanonicalMapper();

    ReviewWriter() {}

    /**
     * {@return the canonical JSON text of a review, a collection or waivers, with a line feed at its end}
     *
     * @throws IllegalArgumentException if an extension of the value does not hold JSON
     */
    public String write(Root value) {
        return mapper.write(value, RootType.of(value).schemaVersion());
    }

    /**
     * {@return the JSON text of a review, a collection or waivers on one line, as in files that hold one a line (NDJSON), without
     * a line feed}
     *
     * @throws IllegalArgumentException if an extension of the value does not hold JSON
     */
    public String writeLine(Root value) {
        return mapper.writeLine(value, RootType.of(value).schemaVersion());
    }
}
