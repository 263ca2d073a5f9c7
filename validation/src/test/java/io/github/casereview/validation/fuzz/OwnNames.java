package io.github.casereview.validation.fuzz;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The names and codes of the model, which messages may hold. */
final class OwnNames {
    private static final Set<String> ALL = Set.copyOf(collect());

    private OwnNames() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> collect() {
        Set<String> names = new TreeSet<>(Set.of("$schema", "schemaVersion"));
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        for (RootType root : RootType.values()) {
            names.add(root.schemaVersion());
            open.push(root.type());
        }
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (seen.add(type) && Shape.describes(type)) {
                for (Property property : Shape.of(type).properties()) {
                    names.add(property.name());
                    names.addAll(property.codes().keySet());
                    open.push(property.content());
                }
            }
        }
        return names;
    }
}
