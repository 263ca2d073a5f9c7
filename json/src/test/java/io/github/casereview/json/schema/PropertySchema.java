package io.github.casereview.json.schema;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.source.Extension;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may stand in a property. */
final class PropertySchema {
    private final Definitions definitions;
    private final Wording wording;
    private final TypeSchema types;

    PropertySchema(Definitions definitions, Wording wording, TypeSchema types) {
        this.definitions = definitions;
        this.wording = wording;
        this.types = types;
    }

    ObjectNode of(Class<?> type, Property property) {
        ObjectNode node = Nodes.described(Wording.title(property.name()), wording.of(type, property));
        if (!property.isList()) {
            content(property, node);
        } else {
            node.put("type", "array");
            content(property, node.putObject("items"));
            if (property.isRequired()) {
                node.put("minItems", 1);
            }
        }
        examples(property, node);
        return node;
    }

    private void content(Property property, ObjectNode node) {
        switch (property.form()) {
            case STRING -> string(property, node);
            case NUMBER -> node.put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            case FLAG -> node.put("type", "boolean");
            case CODE -> codes(property, node);
            case OBJECT -> types.refer(node, property.content());
            case EXTENSIONS -> definitions.refer(node, "Extensions", Extension.class, this::extensions);
        }
    }

    private void string(Property property, ObjectNode node) {
        StringConstraint constraint = property.constraint()
                .orElseThrow(() -> new IllegalStateException("no constraint on " + property.name()));
        definitions.refer(node, constraint.type().getSimpleName(), constraint.type(), () -> string(constraint));
    }

    private ObjectNode string(StringConstraint constraint) {
        String name = constraint.type().getSimpleName();
        ObjectNode node =
                Nodes.described(Wording.title(name), wording.of(constraint)).put("type", "string");
        constraint.maximum().ifPresent(most -> node.put("maxLength", most));
        constraint.pattern().ifPresent(pattern -> node.put("pattern", "^(?:" + pattern + ")$"));
        return node.set("examples", Nodes.strings(Examples.of(constraint.type())));
    }

    private void codes(Property property, ObjectNode node) {
        Class<?> list = property.content();
        Class<?> owner = list.getEnclosingClass();
        String name = (owner == null ? "" : owner.getSimpleName()) + list.getSimpleName();
        definitions.refer(node, name, list, () -> codes(name, list, property.codes()));
    }

    private ObjectNode codes(String name, Class<?> list, Map<String, ClosedCode> codes) {
        String labels = codes.values().stream()
                .map(code -> code.getCode() + " (" + code.getLabel() + ")")
                .collect(Collectors.joining(", "));
        return Nodes.described(Wording.title(name), wording.of(list) + " Codes: " + labels + ".")
                .put("type", "string")
                .set("enum", Nodes.strings(codes.keySet()));
    }

    private ObjectNode extensions() {
        StringConstraint name = Shape.of(Extension.class)
                .property("name")
                .flatMap(Property::constraint)
                .orElseThrow();
        ObjectNode node =
                Nodes.described("Extensions", wording.of(Extension.class) + " Each has " + name.expected() + ".");
        node.put("type", "object");
        node.putObject("propertyNames").put("maxLength", name.maximum().orElseThrow());
        node.putObject("patternProperties").putObject("^(?:" + name.pattern().orElseThrow() + ")$");
        node.put("additionalProperties", false);
        node.putArray("examples").addObject().put(Examples.of(name.type()).get(0), 12);
        return node;
    }

    /** The first code of the open list, as it is to be written. */
    private static void examples(Property property, ObjectNode node) {
        property.schemes().stream()
                .flatMap(scheme -> CodeLists.scheme(scheme).stream())
                .findFirst()
                .ifPresent(list -> {
                    ArrayNode examples = node.putArray("examples");
                    ArrayNode into = property.isList() ? examples.addArray() : examples;
                    into.addObject().put("code", list.getEntries().get(0).getCode());
                });
        if (property.form() == Form.NUMBER) {
            node.putArray("examples").add(3);
        }
    }
}
