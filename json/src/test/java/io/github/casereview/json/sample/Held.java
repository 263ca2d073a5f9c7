package io.github.casereview.json.sample;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** What stands in a property of a value somewhere in a file, with its JSON Pointer. */
public record Held(String pointer, Property property, Object content) {
    /** {@return everything that stands in a value, in document order} */
    public static List<Held> in(Object value) {
        List<Held> all = new ArrayList<>();
        collect("", value, all);
        return all;
    }

    private static void collect(String pointer, Object value, List<Held> all) {
        for (Property property : Shape.of(value).properties()) {
            int index = 0;
            for (Object content : property.elements(value)) {
                String at = pointer + "/" + property.name() + (property.isList() ? "/" + index++ : "");
                all.add(new Held(at, property, content));
                if (property.form() == Form.OBJECT) {
                    collect(at, content, all);
                }
            }
        }
    }
}
