package io.github.casereview.json.schema;

import io.github.casereview.constraint.ExtensionName;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid JSON for any type: with what is required only, or with every property. */
final class Specimen {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Specimen() {}

    static ObjectNode root(RootType type) {
        ObjectNode root = Nodes.object().put("schemaVersion", type.schemaVersion());
        root.setAll(least(Shape.of(type.type())));
        return root;
    }

    static ObjectNode least(Shape shape) {
        ObjectNode node = Nodes.object();
        shape.properties().stream()
                .filter(Property::isRequired)
                .forEach(property -> node.set(property.name(), content(property)));
        return node;
    }

    static ObjectNode full(Shape shape) {
        ObjectNode node = Nodes.object();
        shape.properties().forEach(property -> node.set(property.name(), content(property)));
        return node;
    }

    /** What a property may hold, in an array where one is due. */
    static JsonNode content(Property property) {
        JsonNode element = element(property);
        return property.isList() ? FACTORY.arrayNode().add(element) : element;
    }

    private static JsonNode element(Property property) {
        return switch (property.form()) {
            case STRING ->
                FACTORY.stringNode(
                        Examples.of(property.constraint().orElseThrow().type()).get(0));
            case NUMBER -> FACTORY.numberNode(3);
            case FLAG -> FACTORY.booleanNode(true);
            case CODE -> FACTORY.stringNode(property.codes().keySet().iterator().next());
            case OBJECT -> least(Shape.of(property.content()));
            case EXTENSIONS ->
                Nodes.object().put(Examples.of(ExtensionName.class).get(0), 12);
        };
    }
}
