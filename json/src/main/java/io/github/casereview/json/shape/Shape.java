package io.github.casereview.json.shape;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One type of the model as a JSON object: its properties in the order they are declared and written. */
public final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    /** Finding the model type of a class is slow: it asks which classes a sealed type permits. */
    private static final ClassValue<Shape> IMPLEMENTED = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> implementation) {
            return of(modelType(implementation));
        }
    };

    private final Class<?> type;
    private final Map<String, Property> properties;
    private final List<Property> ordered;
    private final List<String> names;
    private final MethodHandle builder;
    private final MethodHandle build;

    Shape(Class<?> type) {
        this.type = type;
        Class<?> builderType = builderType(type);
        this.properties = properties(type, builderType);
        this.ordered = List.copyOf(properties.values());
        this.names = List.copyOf(properties.keySet());
        this.builder = Handles.factory(type, builderType);
        this.build = Handles.build(type, builderType);
    }

    /** {@return the shape of a model type} */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** {@return the shape of a value} */
    public static Shape of(Object value) {
        return IMPLEMENTED.get(value.getClass());
    }

    /** {@return whether a type is one of the model that JSON holds as an object} */
    public static boolean describes(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return type.isInterface()
                && permitted != null
                && permitted.length == 1
                && permitted[0].getSimpleName().equals("Immutable" + type.getSimpleName());
    }

    /** {@return the model type that a class implements} */
    public static Class<?> modelType(Class<?> implementation) {
        for (Class<?> each : implementation.getInterfaces()) {
            if (describes(each)) {
                return each;
            }
        }
        throw new IllegalArgumentException("not a model type: " + implementation.getSimpleName());
    }

    /** {@return the type} */
    public Class<?> type() {
        return type;
    }

    /** {@return the name in words, such as {@code learning point}} */
    public String words() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@return the properties in order} */
    public List<Property> properties() {
        return ordered;
    }

    /** {@return the names of the properties in order} */
    public List<String> names() {
        return names;
    }

    /** {@return the names of the properties that must be there, in order} */
    public List<String> requiredNames() {
        return properties.values().stream()
                .filter(Property::isRequired)
                .map(Property::name)
                .toList();
    }

    /** {@return the property of a name} */
    public Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** {@return a new builder of the type} */
    public Object newBuilder() {
        return Handles.call(builder);
    }

    /** {@return the value that a builder holds} */
    public Object build(Object filled) {
        return Handles.call(build, filled);
    }

    private static Map<String, Property> properties(Class<?> type, Class<?> builder) {
        Map<String, Accessor> accessors = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
                Accessor accessor = new Accessor(type, method);
                accessors.putIfAbsent(accessor.propertyName(), accessor);
            }
        }
        Map<String, Property> ordered = new LinkedHashMap<>();
        for (String name : declarationOrder(type)) {
            Optional.ofNullable(accessors.get(name))
                    .ifPresent(accessor -> ordered.put(name, new Property(type, builder, accessor, ordered.size())));
        }
        return ordered;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !method.isSynthetic()
                && method.getName().matches("(get|is)[A-Z].*");
    }

    /** The fields of the generated class stand in the order of the accessors; reflection on an interface has no order. */
    private static List<String> declarationOrder(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
            names.add(field.getName());
        }
        return names;
    }

    private static Class<?> builderType(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                return nested;
            }
        }
        throw new IllegalArgumentException("not a model type: " + type.getSimpleName());
    }
}
