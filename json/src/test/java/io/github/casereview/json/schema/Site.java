package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object in a document, where something can be done to each of its properties.
 *
 * @param pointer where it stands
 * @param shape what it is
 */
record Site(JsonPointer pointer, Shape shape) {
    /** Every object of a document that a type describes. */
    static List<Site> in(ObjectNode root) {
        List<Site> sites = new ArrayList<>();
        collect(root, JsonPointer.empty(), Shape.of(Document.rootType(root).type()), sites);
        return sites;
    }

    /** The object in a document, or in a copy of it. */
    ObjectNode of(ObjectNode root) {
        return (ObjectNode) root.at(pointer);
    }

    private static void collect(JsonNode node, JsonPointer pointer, Shape shape, List<Site> sites) {
        sites.add(new Site(pointer, shape));
        for (Property property : shape.properties()) {
            if (property.form() == Form.OBJECT && node.has(property.name())) {
                JsonPointer here = pointer.appendProperty(property.name());
                JsonNode content = node.get(property.name());
                Shape inner = Shape.of(property.content());
                if (!property.isList()) {
                    collect(content, here, inner, sites);
                }
                for (int index = 0; property.isList() && index < content.size(); index++) {
                    collect(content.get(index), here.appendIndex(index), inner, sites);
                }
            }
        }
    }
}
