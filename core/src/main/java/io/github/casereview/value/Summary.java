package io.github.casereview.value;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.StringJoiner;

/** Describes a value by its type, id, closed codes, numbers and sizes. */
final class Summary {
    private Summary() {}

    static String of(ReviewValue value) {
        Class<?> type = value.getClass();
        StringJoiner parts = new StringJoiner(", ", typeName(type) + "{", "}");
        if (value instanceof Identified identified) {
            parts.add("id=" + identified.getId());
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                describe(field, value, parts);
            }
        }
        return parts.toString();
    }

    private static void describe(Field field, ReviewValue value, StringJoiner parts) {
        Object content = read(field, value);
        if (content instanceof Enum<?> || content instanceof Integer || Boolean.TRUE.equals(content)) {
            parts.add(field.getName() + "=" + content);
        } else if (content instanceof Collection<?> items && !items.isEmpty()) {
            parts.add(items.size() + " " + field.getName());
        }
    }

    private static Object read(Field field, ReviewValue value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("field " + field.getName() + " cannot be read", e);
        }
    }

    private static String typeName(Class<?> type) {
        return type.getSimpleName().replaceFirst("^Immutable", "");
    }
}
