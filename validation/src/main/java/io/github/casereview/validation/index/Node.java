package io.github.casereview.validation.index;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model at its place in a record.
 *
 * @param <T> the type of the value
 */
public final class Node<T> {
    private final T value;
    private final Shape shape;
    private final @Nullable Node<?> parent;
    private final String property;
    private final int index;
    private final Node<?> record;
    private List<Node<?>> children = List.of();
    private int order;

    Node(T value, @Nullable Node<?> parent, String property, int index) {
        this.value = value;
        this.shape = Shape.of(value);
        this.parent = parent;
        this.property = property;
        this.index = index;
        this.record = value instanceof ReviewRecord || parent == null ? this : parent.record;
    }

    /** {@return the value} */
    public T value() {
        return value;
    }

    /** {@return the shape of the value} */
    public Shape shape() {
        return shape;
    }

    /** {@return the name of the property that holds it; empty at the root} */
    public String property() {
        return property;
    }

    /** {@return where it comes in the document, counted from 0} */
    public int order() {
        return order;
    }

    void place(int number, List<Node<?>> inside) {
        this.order = number;
        this.children = inside;
    }

    /** {@return the values directly inside it, in document order} */
    public List<Node<?>> children() {
        return children;
    }

    /** {@return the JSON Pointer into the value that was checked} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        write(pointer);
        return pointer.toString();
    }

    private void write(StringBuilder pointer) {
        if (parent != null) {
            parent.write(pointer);
            pointer.append('/').append(property);
            if (index >= 0) {
                pointer.append('/').append(index);
            }
        }
    }

    /** {@return the record it belongs to; a record belongs to itself} */
    @SuppressWarnings("unchecked")
    public Node<? extends ReviewRecord> record() {
        return (Node<? extends ReviewRecord>) record;
    }

    /** {@return whether it is a record inside another} */
    public boolean isNested() {
        return record.parent != null;
    }

    /** {@return the entry of the record it stands in: the event of an event's date; itself where it is one, or a record} */
    public Node<?> entry() {
        Node<?> at = this;
        while (at.parent != null && !(at.value instanceof ReviewRecord) && !(at.parent.value instanceof ReviewRecord)) {
            at = at.parent;
        }
        return at;
    }

    /** {@return the value around it, or null at the root} */
    public @Nullable Node<?> parent() {
        return parent;
    }
}
