package io.github.casereview.json.schema;

import io.github.casereview.json.SchemaDraft;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** The named parts of one schema, in alphabetical order, each written once and pointed to. */
final class Definitions {
    private final SchemaDraft draft;
    private final Map<String, ObjectNode> parts = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    Definitions(SchemaDraft draft) {
        this.draft = draft;
    }

    /** Makes a part unless it is there, and points to it from a node. */
    void refer(ObjectNode node, String name, Object owner, Supplier<ObjectNode> part) {
        define(name, owner, part);
        String pointer = "#/" + keyword() + "/" + name;
        if (draft == SchemaDraft.DRAFT_07 && !node.isEmpty()) {
            node.putArray("allOf").addObject().put("$ref", pointer);
        } else {
            node.put("$ref", pointer);
        }
    }

    /** Adds the parts to the root. */
    void addTo(ObjectNode root) {
        ObjectNode all = root.putObject(keyword());
        parts.forEach(all::set);
    }

    private void define(String name, Object owner, Supplier<ObjectNode> part) {
        Object first = owners.putIfAbsent(name, owner);
        if (first == null) {
            parts.put(name, part.get());
        } else if (!first.equals(owner)) {
            throw new IllegalStateException("two parts have the name " + name);
        }
    }

    private String keyword() {
        return draft == SchemaDraft.DRAFT_07 ? "definitions" : "$defs";
    }
}
