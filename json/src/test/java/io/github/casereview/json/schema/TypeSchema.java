package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A type of the model as an object with its properties and nothing else. */
final class TypeSchema {
    private final Definitions definitions;
    private final Wording wording;
    private final PropertySchema properties;

    TypeSchema(Definitions definitions, Wording wording) {
        this.definitions = definitions;
        this.wording = wording;
        this.properties = new PropertySchema(definitions, wording, this);
    }

    void refer(ObjectNode node, Class<?> type) {
        definitions.refer(node, type.getSimpleName(), type, () -> {
            ObjectNode part = Nodes.described(Wording.title(type.getSimpleName()), wording.of(type));
            fill(part, Shape.of(type), Nodes.object());
            return part;
        });
    }

    /** Adds the properties of a type after some others, of which {@code schemaVersion} is required too. */
    void fill(ObjectNode node, Shape shape, ObjectNode first) {
        List<String> required = new ArrayList<>(first.has("schemaVersion") ? List.of("schemaVersion") : List.of());
        ObjectNode members = node.put("type", "object").putObject("properties");
        members.setAll(first);
        for (Property property : shape.properties()) {
            members.set(property.name(), properties.of(shape.type(), property));
            if (property.isRequired()) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", Nodes.strings(required));
        }
        node.put("additionalProperties", false);
    }
}
