package io.github.casereview.json.read;

import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.value.Thing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes which kinds of thing went missing with a part of the text, so that no reference to them is called dangling. */
final class Losses {
    private final Damage damage;
    private final Map<Class<?>, Set<Thing>> within = new HashMap<>();

    Losses(Damage damage) {
        this.damage = damage;
    }

    /** Notes that what stands in a property, or an element of it, is lost. */
    void of(Property property) {
        if (property.form() == Form.OBJECT) {
            within.computeIfAbsent(property.content(), Losses::things).forEach(damage::refuse);
        }
    }

    /** Notes that a value is lost that was probably meant for a property; where none fits, ids in it can be of any kind. */
    void of(Optional<Property> meant, Located value) {
        meant.ifPresent(this::of);
        boolean known =
                meant.filter(property -> !things(property.content()).isEmpty()).isPresent();
        if (!known && holdsIds(value)) {
            EnumSet.allOf(Thing.class).forEach(damage::refuse);
        }
    }

    private static Set<Thing> things(Class<?> type) {
        if (!Shape.describes(type)) {
            return Set.of();
        }
        Set<Thing> found = EnumSet.noneOf(Thing.class);
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> each = open.pop();
            Thing.of(each).ifPresent(found::add);
            Shape.of(each).properties().stream()
                    .filter(property -> property.form() == Form.OBJECT && seen.add(property.content()))
                    .forEach(property -> open.push(property.content()));
        }
        return found;
    }

    private static boolean holdsIds(Located value) {
        if (value instanceof Located.Arr array) {
            return array.items().stream().anyMatch(Losses::holdsIds);
        }
        return value instanceof Located.Obj object
                && object.members().stream().anyMatch(member -> member.name().equals("id") || holdsIds(member.value()));
    }
}
