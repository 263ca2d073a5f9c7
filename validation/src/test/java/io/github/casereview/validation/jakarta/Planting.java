package io.github.casereview.validation.jakarta;

import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.IsoLength;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** Builds the least record in which one property does not keep to its constraint. */
final class Planting {
    private Planting() {}

    static Object of(Constrained fault) {
        List<Property> steps = fault.steps();
        Class<?> last =
                steps.isEmpty() ? fault.root() : steps.get(steps.size() - 1).content();
        Object value = built(last, fault.property(), broken(fault));
        for (int i = steps.size() - 1; i >= 0; i--) {
            Class<?> around = i == 0 ? fault.root() : steps.get(i - 1).content();
            value = built(around, steps.get(i), value);
        }
        return value;
    }

    private static Object broken(Constrained fault) {
        if (fault.constraint() instanceof NotEmpty) {
            return List.of();
        }
        return fault.property().form() == Form.NUMBER ? -1 : " ";
    }

    private static Object built(Class<?> type, Property chosen, Object content) {
        Shape shape = Shape.of(type);
        Object builder = shape.newBuilder();
        for (Property property : shape.properties()) {
            if (property.name().equals(chosen.name())) {
                set(property, builder, content);
            } else if (property.isRequired()) {
                set(property, builder, valid(property));
            }
        }
        return shape.build(builder);
    }

    private static void set(Property property, Object builder, Object content) {
        boolean many = property.isList() || property.form() == Form.EXTENSIONS;
        property.set(builder, many && !(content instanceof List) ? List.of(content) : content);
    }

    private static Object valid(Property property) {
        return switch (property.form()) {
            case STRING -> string(property);
            case NUMBER -> 1;
            case FLAG -> true;
            case CODE -> property.codes().values().iterator().next();
            case OBJECT, EXTENSIONS -> built(property.content(), property, "");
        };
    }

    private static String string(Property property) {
        Class<?> constraint =
                property.constraint().<Class<?>>map(each -> each.type()).orElse(String.class);
        if (constraint == EdtfDate.class) {
            return "2015";
        } else if (constraint == IsoLength.class) {
            return "P1D";
        }
        return property.content() == String.class && property.name().equals("name") ? "a:b" : "a";
    }
}
