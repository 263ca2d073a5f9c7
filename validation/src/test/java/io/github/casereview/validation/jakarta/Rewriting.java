package io.github.casereview.validation.jakarta;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.List;
import java.util.function.BiFunction;

/** Builds a value anew with other strings in it. */
record Rewriting(BiFunction<Property, String, String> string) {
    <T> T of(T value) {
        Shape shape = Shape.of(value);
        Object builder = shape.newBuilder();
        for (Property property : shape.properties()) {
            Object content = property.get(value);
            if (content != null) {
                property.set(builder, rewritten(property, content));
            }
        }
        @SuppressWarnings("unchecked")
        T built = (T) shape.build(builder);
        return built;
    }

    private Object rewritten(Property property, Object content) {
        if (content instanceof List<?> elements) {
            return elements.stream().map(each -> rewritten(property, each)).toList();
        } else if (property.form() == Form.STRING) {
            return string.apply(property, (String) content);
        }
        return property.form() == Form.OBJECT || property.form() == Form.EXTENSIONS ? of(content) : content;
    }
}
