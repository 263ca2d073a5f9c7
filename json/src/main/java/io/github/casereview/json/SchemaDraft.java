package io.github.casereview.json;

import java.util.Arrays;
import java.util.Optional;

/** A version of the JSON Schema language; both say the same about a review. */
public enum SchemaDraft {
    /** For validators and OpenAPI 3.1. */
    DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema"),
    /** For editors and code generators, most of which know no later one. */
    DRAFT_07("7", "http://json-schema.org/draft-07/schema#");

    private final String word;
    private final String dialect;

    SchemaDraft(String word, String dialect) {
        this.word = word;
        this.dialect = dialect;
    }

    /** {@return the draft in a word, as the command line takes it: {@code 2020-12} or {@code 7}} */
    public String word() {
        return word;
    }

    /** {@return the address that a schema of this draft names in {@code $schema}} */
    public String dialect() {
        return dialect;
    }

    /** {@return the draft of a word, or nothing if there is none} */
    public static Optional<SchemaDraft> of(String word) {
        return Arrays.stream(values()).filter(draft -> draft.word.equals(word)).findFirst();
    }
}
