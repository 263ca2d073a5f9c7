package io.github.casereview.validation.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns the path of a constraint violation into a JSON Pointer. */
public final class PropertyPointer {
    private PropertyPointer() {}

    /** {@return the pointer; an index belongs to the node after the list's own} */
    public static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
