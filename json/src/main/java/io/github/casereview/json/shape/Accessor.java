package io.github.casereview.json.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An accessor of a model type, with the annotations that it and the accessors it overrides carry. */
final class Accessor {
    private final Method method;
    private final List<Method> declarations;

    Accessor(Class<?> type, Method method) {
        this.method = method;
        this.declarations = declarations(type, method.getName());
    }

    Method method() {
        return method;
    }

    String propertyName() {
        String name = method.getName();
        int prefix = name.startsWith("is") ? 2 : 3;
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    boolean isList() {
        return List.class.isAssignableFrom(method.getReturnType());
    }

    boolean isOptional() {
        return method.getReturnType() == Optional.class || method.getReturnType() == OptionalInt.class;
    }

    /** The type of the value, or of each element. */
    Class<?> content() {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getActualTypeArguments()[0];
        }
        return method.getReturnType() == OptionalInt.class ? int.class : method.getReturnType();
    }

    /** The annotations on the accessor and on its content, those of overridden accessors included. */
    List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        for (Method declaration : declarations) {
            all.addAll(List.of(declaration.getAnnotations()));
            AnnotatedType type = declaration.getAnnotatedReturnType();
            if (type instanceof AnnotatedParameterizedType parameterized) {
                all.addAll(List.of(parameterized.getAnnotatedActualTypeArguments()[0].getAnnotations()));
            }
        }
        return all;
    }

    <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return annotations().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Method> declarations(Class<?> type, String name) {
        List<Method> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isSynthetic()) {
                found.add(method);
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            found.addAll(declarations(parent, name));
        }
        return found;
    }
}
