package io.github.casereview.validation.jakarta;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A property with a constraint, and a way to it from a record.
 *
 * @param steps the properties that lead from the record to the type that has it; empty for a record
 * @param property the property
 * @param constraint what it must keep to
 */
record Constrained(Class<?> root, List<Property> steps, Property property, Annotation constraint) {
    /** Every one there is, by the shortest way to its type. */
    static List<Constrained> all() {
        List<Constrained> found = new ArrayList<>();
        Set<Class<?>> met = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>(List.of(
                new Way(CaseReview.class, CaseReview.class, List.of()),
                new Way(ReviewCollection.class, ReviewCollection.class, List.of())));
        while (!open.isEmpty()) {
            Way way = open.poll();
            if (met.add(way.type)) {
                found.addAll(way.constrained());
                open.addAll(way.on());
            }
        }
        return found;
    }

    private record Way(Class<?> root, Class<?> type, List<Property> steps) {
        List<Way> on() {
            return Shape.of(type).properties().stream()
                    .filter(each -> each.form() == Form.OBJECT || each.form() == Form.EXTENSIONS)
                    .map(each -> new Way(
                            root,
                            each.content(),
                            Stream.concat(steps.stream(), Stream.of(each)).toList()))
                    .toList();
        }

        List<Constrained> constrained() {
            return Shape.of(type).properties().stream()
                    .flatMap(each -> annotations(type, each.name())
                            .filter(one -> one.annotationType().isAnnotationPresent(Constraint.class))
                            .map(one -> new Constrained(root, steps, each, one)))
                    .toList();
        }

        private static Stream<Annotation> annotations(Class<?> type, String property) {
            Stream<Annotation> inherited =
                    Stream.of(type.getInterfaces()).flatMap(parent -> annotations(parent, property));
            Stream<Annotation> own = Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.getName().matches("(get|is)(?i:" + property + ")"))
                    .flatMap(Way::annotations);
            return Stream.concat(own, inherited);
        }

        private static Stream<Annotation> annotations(Method method) {
            Stream<Annotation> own = Stream.of(method.getAnnotations());
            return method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType parameterized
                    ? Stream.concat(own, Stream.of(parameterized.getAnnotatedActualTypeArguments()[0].getAnnotations()))
                    : own;
        }
    }

    /** The JSON Pointer from the record. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append(at(step)));
        boolean element = property.isList() && property.form() == Form.STRING;
        return pointer + (element ? at(property) : "/" + property.name());
    }

    private static String at(Property step) {
        return "/" + step.name() + (step.isList() || step.form() == Form.EXTENSIONS ? "/0" : "");
    }

    @Override
    public String toString() {
        return root.getSimpleName() + pointer() + " @"
                + constraint.annotationType().getSimpleName();
    }
}
