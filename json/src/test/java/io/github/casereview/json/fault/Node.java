package io.github.casereview.json.fault;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON value that can be changed, and that knows what the model expects there. */
final class Node extends Placed {
    /** The text of what is neither an object nor an array. */
    String raw = "";

    @Nullable
    List<Entry> entries;

    @Nullable
    List<Node> items;
    /** The type of an object of the model. */
    @Nullable
    Shape shape;
    /** The property it is the value of, or an element of. */
    @Nullable
    Property property;

    boolean element;

    static Node leaf(String raw) {
        Node node = new Node();
        node.raw = raw;
        return node;
    }

    /** Becomes something that is not looked into. */
    void replace(String text) {
        raw = text;
        entries = null;
        items = null;
        shape = null;
        property = null;
        planted = true;
    }

    boolean isObject() {
        return shape != null;
    }

    boolean isExtensions() {
        return property != null
                && property.form() == io.github.casereview.json.shape.Form.EXTENSIONS
                && entries != null;
    }

    boolean isArray() {
        return property != null && items != null;
    }

    /** {@return whether a fault is planted here or beneath} */
    boolean holdsFault() {
        return planted
                || (entries != null && entries.stream().anyMatch(Entry::holdsFault))
                || (items != null && items.stream().anyMatch(Node::holdsFault));
    }

    /** {@return this and all beneath that the model knows} */
    List<Node> known() {
        List<Node> found = new ArrayList<>(List.of(this));
        if (entries != null && !isExtensions()) {
            entries.stream().filter(entry -> entry.known).forEach(entry -> found.addAll(entry.value.known()));
        }
        if (items != null) {
            items.forEach(item -> found.addAll(item.known()));
        }
        return found;
    }
}
