package io.github.casereview.json.schema;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** An object written down member by member, for what no type of the model describes. */
final class ObjectSchema {
    private final Definitions definitions;
    private final ObjectNode node;
    private final ObjectNode members;

    ObjectSchema(Definitions definitions, ObjectNode node) {
        this.definitions = definitions;
        this.node = node.put("type", "object");
        this.members = node.putObject("properties");
    }

    ObjectSchema string(String name, String description) {
        return member(name, description, "string");
    }

    ObjectSchema string(String name, String description, String pattern) {
        string(name, description);
        members.withObject("/" + name).put("pattern", pattern);
        return this;
    }

    ObjectSchema number(String name, int least, String description) {
        member(name, description, "integer");
        members.withObject("/" + name).put("minimum", least);
        return this;
    }

    ObjectSchema refer(String name, String description, String part, Supplier<ObjectNode> definition) {
        ObjectNode member = Nodes.described(Wording.title(name), description);
        members.set(name, member);
        definitions.refer(member, part, part, definition);
        return this;
    }

    ObjectSchema list(String name, String description, String part, Supplier<ObjectNode> definition) {
        member(name, description, "array");
        definitions.refer(members.withObject("/" + name).putObject("items"), part, part, definition);
        return this;
    }

    ObjectSchema pair(String name, String description) {
        member(name, description, "array");
        ObjectNode pair = members.withObject("/" + name);
        pair.putObject("items").put("type", "integer").put("minimum", 0);
        pair.put("minItems", 2).put("maxItems", 2);
        return this;
    }

    ObjectNode require(String... names) {
        node.set("required", Nodes.strings(List.of(names)));
        return node.put("additionalProperties", false);
    }

    private ObjectSchema member(String name, String description, String type) {
        members.set(name, Nodes.described(Wording.title(name), description).put("type", type));
        return this;
    }
}
