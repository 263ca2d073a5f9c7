package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** For every type that a root type can hold: a small valid document in which one object of it has every property. */
final class Reach {
    private record Step(Site site, ObjectNode root) {}

    private Reach() {}

    /** The documents, by the object that is full in them. */
    static Map<Site, ObjectNode> from(RootType type) {
        Map<Shape, Step> found = new LinkedHashMap<>();
        Queue<Step> open = new ArrayDeque<>();
        open.add(new Step(new Site(JsonPointer.empty(), Shape.of(type.type())), Specimen.root(type)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (found.putIfAbsent(step.site.shape(), step) == null) {
                step.site.shape().properties().stream()
                        .filter(property -> property.form() == Form.OBJECT)
                        .forEach(property -> open.add(down(step, property)));
            }
        }
        Map<Site, ObjectNode> full = new LinkedHashMap<>();
        found.values().forEach(step -> full.put(step.site, fill(step)));
        return full;
    }

    private static Step down(Step step, Property property) {
        ObjectNode root = step.root.deepCopy();
        step.site.of(root).set(property.name(), Specimen.content(property));
        JsonPointer pointer = step.site.pointer().appendProperty(property.name());
        return new Step(
                new Site(property.isList() ? pointer.appendIndex(0) : pointer, Shape.of(property.content())), root);
    }

    private static ObjectNode fill(Step step) {
        ObjectNode root = step.root.deepCopy();
        for (Property property : step.site.shape().properties()) {
            JsonNode content = Specimen.content(property);
            step.site.of(root).set(property.name(), content);
        }
        return root;
    }
}
