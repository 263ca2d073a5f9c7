package io.github.casereview.json.schema;

import io.github.casereview.json.shape.RootType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One document of the corpus.
 *
 * @param kind what was done to it; {@code NOTHING} where nothing was
 * @param text its JSON
 */
record Document(String kind, String text) {
    static Document of(String kind, JsonNode root) {
        return new Document(kind, root.toString());
    }

    /** A document with nothing wrong. */
    static Document whole(ObjectNode root) {
        return of("NOTHING", root);
    }

    static RootType rootType(ObjectNode root) {
        return RootType.of(root.path("schemaVersion").stringValue()).orElseThrow();
    }
}
