package io.github.casereview.json.write;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Identified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what stands on one line: lists of words and codes, and small values that hold nothing but words and codes. */
final class Brief {
    private static final int MOST = 90;

    private Brief() {}

    static boolean is(@Nullable Object value) {
        if (value instanceof List<?> elements) {
            return elements.stream().allMatch(Brief::isScalar);
        }
        return value != null && !(value instanceof Identified) && length(value) <= MOST;
    }

    private static boolean isScalar(Object element) {
        return !Shape.describes(modelOrSelf(element)) && !(element instanceof Extension);
    }

    private static Class<?> modelOrSelf(Object element) {
        for (Class<?> each : element.getClass().getInterfaces()) {
            if (Shape.describes(each)) {
                return each;
            }
        }
        return element.getClass();
    }

    /** About how many characters a value takes on one line; too many where it holds other values. */
    private static int length(Object value) {
        int length = 0;
        for (Property property : Shape.of(value).properties()) {
            Object content = property.get(value);
            if (content != null) {
                boolean nested =
                        property.isList() || property.form() == Form.OBJECT || property.form() == Form.EXTENSIONS;
                length += nested
                        ? MOST + 1
                        : property.name().length() + content.toString().length();
            }
        }
        return length;
    }
}
