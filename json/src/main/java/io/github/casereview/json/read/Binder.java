package io.github.casereview.json.read;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.shape.StringConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds values from located JSON and reports every fault of structure on the way.
 *
 * <p>A broken optional property loses only itself, a broken required one takes its object with it, and all else is
 * read and reported as if nothing had happened.
 */
final class Binder {
    private final Reports reports;
    private final Damage damage;
    private final Losses losses;
    private final ExtensionBinder extensions;

    Binder(Reports reports, Damage damage) {
        this.reports = reports;
        this.damage = damage;
        this.losses = new Losses(damage);
        this.extensions = new ExtensionBinder(reports);
    }

    /** The root: what is required and broken is stood in for, so that the rest of the file is still checked. */
    Object root(Located.Obj node, Shape shape, Set<String> reserved) {
        Filled filled = fill(node, shape, Path.ROOT, reserved);
        for (Property property : filled.broken) {
            if (!property.isList()) {
                property.set(filled.builder, "unknown");
            }
        }
        return shape.build(filled.builder);
    }

    /** Any other object: empty where something required is broken. */
    Optional<Object> object(Located node, Shape shape, Path path) {
        if (!(node instanceof Located.Obj object)) {
            reports.type("an object", node, path);
            return Optional.empty();
        }
        Filled filled = fill(object, shape, path, Set.of());
        return filled.broken.isEmpty() ? Optional.of(shape.build(filled.builder)) : Optional.empty();
    }

    private static final class Filled {
        final Object builder;
        final List<Property> broken = new ArrayList<>();

        Filled(Object builder) {
            this.builder = builder;
        }
    }

    private Filled fill(Located.Obj node, Shape shape, Path path, Set<String> reserved) {
        Members members = new Members(shape, reserved, reports, losses);
        members.read(node, path);
        Filled filled = new Filled(shape.newBuilder());
        for (Property property : shape.properties()) {
            Located value = members.value(property);
            Optional<Object> content =
                    value == null ? Optional.empty() : content(property, value, path.member(property.name()));
            content.ifPresent(each -> property.set(filled.builder, each));
            if (property.isRequired() && content.isEmpty()) {
                filled.broken.add(property);
                if ((value == null || isEmptyList(property, value)) && !members.isMisspelt(property.name())) {
                    reports.missing(shape, property, node, path);
                }
            }
        }
        return filled;
    }

    private static boolean isEmptyList(Property property, Located value) {
        return property.isList()
                && value instanceof Located.Arr array
                && array.items().isEmpty();
    }

    /** The content of a property; empty where it is broken or an empty list. */
    private Optional<Object> content(Property property, Located value, Path path) {
        if (property.form() == Form.EXTENSIONS) {
            return extensions.content(property, value, path);
        }
        return property.isList() ? list(property, value, path) : element(property, value, path);
    }

    private Optional<Object> list(Property property, Located value, Path path) {
        if (!(value instanceof Located.Arr array)) {
            wrongType("an array of " + property.form().many(), value, path);
            losses.of(property);
            return Optional.empty();
        }
        int size = array.items().size();
        List<Object> elements = new ArrayList<>(size);
        List<Integer> kept = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            Optional<Object> element = element(property, array.items().get(index), path.element(index));
            if (element.isPresent()) {
                elements.add(element.get());
                kept.add(index);
            }
        }
        if (kept.size() < size) {
            damage.keep(path, kept);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private Optional<Object> element(Property property, Located value, Path path) {
        if (value instanceof Located.Null) {
            reports.isNull(value, path);
            losses.of(property);
            return Optional.empty();
        }
        return switch (property.form()) {
            case STRING -> string(property, value, path).map(Object.class::cast);
            case CODE -> code(property, value, path).map(Object.class::cast);
            case NUMBER -> number(value, path).map(Object.class::cast);
            case FLAG -> flag(value, path).map(Object.class::cast);
            default -> value(property, value, path);
        };
    }

    private Optional<Object> value(Property property, Located value, Path path) {
        Optional<Object> bound = object(value, Shape.of(property.content()), path);
        if (bound.isEmpty()) {
            losses.of(property);
        }
        return bound;
    }

    private Optional<String> string(Property property, Located value, Path path) {
        if (!(value instanceof Located.Str string)) {
            wrongType(property.form().one(), value, path);
            return Optional.empty();
        }
        Optional<StringConstraint> broken =
                property.constraint().filter(constraint -> !constraint.holds(string.value()));
        broken.ifPresent(constraint -> reports.malformed(constraint, string, path));
        return broken.isPresent() ? Optional.empty() : Optional.of(string.value());
    }

    private Optional<ClosedCode> code(Property property, Located value, Path path) {
        if (!(value instanceof Located.Str string)) {
            wrongType(property.form().one(), value, path);
            return Optional.empty();
        }
        Optional<ClosedCode> code = Optional.ofNullable(property.codes().get(string.value()));
        if (code.isEmpty()) {
            reports.code(property, string, path);
        }
        return code;
    }

    private Optional<Boolean> flag(Located value, Path path) {
        if (value instanceof Located.Bool flag) {
            return Optional.of(flag.value());
        }
        wrongType(Form.FLAG.one(), value, path);
        return Optional.empty();
    }

    private Optional<Integer> number(Located value, Path path) {
        if (!(value instanceof Located.Num number)) {
            wrongType(Form.NUMBER.one(), value, path);
            return Optional.empty();
        }
        return new WholeNumber(number).read(reports, path);
    }

    private void wrongType(String expected, Located value, Path path) {
        if (value instanceof Located.Null) {
            reports.isNull(value, path);
        } else {
            reports.type(expected, value, path);
        }
    }
}
