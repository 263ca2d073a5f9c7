package io.github.casereview.json.schema;

import tools.jackson.databind.JsonNode;

/**
 * What a schema means: itself, or the part that it points to, directly or through an {@code allOf} of one.
 *
 * @param name the name of the part; empty for the schema itself
 * @param node the schema that is meant
 */
record Target(String name, JsonNode node) {
    static Target of(JsonNode schema, JsonNode root) {
        String pointer = schema.path("$ref")
                .asString(schema.path("allOf").path(0).path("$ref").asString(""));
        if (pointer.isEmpty()) {
            return new Target("", schema);
        }
        return new Target(pointer.substring(pointer.lastIndexOf('/') + 1), root.at(pointer.substring(1)));
    }

    boolean isElsewhere() {
        return !name.isEmpty();
    }
}
