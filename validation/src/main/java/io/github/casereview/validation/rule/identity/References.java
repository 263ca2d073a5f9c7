package io.github.casereview.validation.rule.identity;

import io.github.casereview.json.shape.Property;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.ReviewValue;
import java.util.List;

/** Walks over every id that a record names. */
final class References {
    private References() {}

    /** Looks at one id: the value that names it, the property, the way from the value to the id, and the id. */
    @FunctionalInterface
    interface Look {
        void at(Node<ReviewValue> node, Property property, String path, String id);
    }

    static void each(ReviewIndex review, Look look) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            for (Property property : node.shape().properties()) {
                if (property.reference().isPresent()) {
                    each(node, property, look);
                }
            }
        }
    }

    private static void each(Node<ReviewValue> node, Property property, Look look) {
        List<?> ids = property.elements(node.value());
        for (int i = 0; i < ids.size(); i++) {
            String path = property.isList() ? property.name() + "/" + i : property.name();
            look.at(node, property, path, (String) ids.get(i));
        }
    }
}
