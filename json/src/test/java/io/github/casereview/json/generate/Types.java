package io.github.casereview.json.generate;

import io.github.casereview.ReviewCollection;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.waiver.Waivers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types of the model, found by walking from the roots; and the values in a value. */
public final class Types {
    private Types() {}

    /** {@return every type that JSON holds as an object, extensions included} */
    public static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Waivers.class, ReviewCollection.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (found.add(type)) {
                Shape.of(type).properties().stream()
                        .filter(property -> property.form() == Form.OBJECT || property.form() == Form.EXTENSIONS)
                        .map(Property::content)
                        .forEach(open::add);
            }
        }
        return found;
    }

    /** {@return a value and every value in it} */
    public static List<Object> valuesIn(Object root) {
        List<Object> found = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object value = open.pop();
            found.add(value);
            for (Property property : Shape.of(value).properties()) {
                if (property.form() == Form.OBJECT || property.form() == Form.EXTENSIONS) {
                    open.addAll(property.elements(value));
                }
            }
        }
        return found;
    }
}
