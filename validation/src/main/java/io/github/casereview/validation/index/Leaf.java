package io.github.casereview.validation.index;

import io.github.casereview.json.shape.Property;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;

/** A string of the model at its place in a record: a text, a name, a code, or the id of something else. */
public final class Leaf {
    private final Node<ReviewValue> node;
    private final Property property;
    private final int index;
    private final String text;
    private Optional<Node<Identified>> target = Optional.empty();

    Leaf(Node<ReviewValue> node, Property property, int index, String text) {
        this.node = node;
        this.property = property;
        this.index = index;
        this.text = text;
    }

    /** {@return the value that holds it} */
    public Node<ReviewValue> node() {
        return node;
    }

    /** {@return the property that holds it, alone or in a list} */
    public Property property() {
        return property;
    }

    /** {@return the way to it from the value, such as {@code about/2}} */
    public String path() {
        return property.isList() ? property.name() + "/" + index : property.name();
    }

    /** {@return what it says} */
    public String text() {
        return text;
    }

    /** {@return what it names, if it is the id of something in this file} */
    public Optional<Node<Identified>> target() {
        return target;
    }

    void leadTo(Optional<Node<Identified>> found) {
        this.target = found;
    }

    /** {@return its place; never what it says} */
    @Override
    public String toString() {
        return "Leaf{" + node.pointer() + "/" + path() + "}";
    }
}
