package io.github.casereview.validation.index;

import io.github.casereview.ReviewRecord;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model at its place in a record.
 *
 * @param <T> the type of the value
 */
public final class Node<T> {
    private final T value;
    private final @Nullable Node<?> parent;
    private final String property;
    private final int index;

    Node(T value, @Nullable Node<?> parent, String property, int index) {
        this.value = value;
        this.parent = parent;
        this.property = property;
        this.index = index;
    }

    /** {@return the value} */
    public T value() {
        return value;
    }

    /** {@return the name of the property that holds it; empty at the root} */
    public String property() {
        return property;
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
        Node<?> at = this;
        while (!(at.value instanceof ReviewRecord) && at.parent != null) {
            at = at.parent;
        }
        return (Node<? extends ReviewRecord>) at;
    }

    /** {@return the entry of the record it stands in: the event of an event's date; itself where it is one, or a record} */
    public Node<?> entry() {
        Node<?> at = this;
        while (at.parent != null && !(at.value instanceof ReviewRecord) && !(at.parent.value instanceof ReviewRecord)) {
            at = at.parent;
        }
        return at;
    }

    /** {@return the record around a nested record, or null at the root} */
    @Nullable
    Node<?> parent() {
        return parent;
    }
}
