package io.github.casereview.validation.lint;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Extension;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.ReviewValue;
import java.util.List;

/** Walks over every string of a record, once. */
final class Texts {
    private Texts() {}

    /** Looks at one string: the value that holds it, the way on from there, what it is for, and the string. */
    @FunctionalInterface
    interface Look {
        void at(Node<ReviewValue> node, String path, TextUse use, String text);
    }

    static void each(ReviewIndex review, Look look) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            Shape shape = Shape.of(node.value());
            for (Property property : shape.properties()) {
                if (property.form() == Form.STRING) {
                    strings(node, property, TextUse.of(shape.type(), property), look);
                } else if (property.form() == Form.EXTENSIONS) {
                    extensions(node, property, look);
                }
            }
        }
    }

    private static void strings(Node<ReviewValue> node, Property property, TextUse use, Look look) {
        List<?> texts = property.elements(node.value());
        for (int i = 0; i < texts.size(); i++) {
            String path = property.isList() ? property.name() + "/" + i : property.name();
            look.at(node, path, use, (String) texts.get(i));
        }
    }

    private static void extensions(Node<ReviewValue> node, Property property, Look look) {
        for (Object each : property.elements(node.value())) {
            Extension extension = (Extension) each;
            String path = property.name() + "/" + extension.getName();
            ExtensionTexts.each(extension.getJson(), path, (at, use, text) -> look.at(node, at, use, text));
        }
    }
}
