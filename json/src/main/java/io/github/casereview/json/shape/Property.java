package io.github.casereview.json.shape;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.source.Extension;
import jakarta.validation.constraints.NotEmpty;
import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One property of a type: its JSON name, what stands in it, how often, and how to get and set it. */
public final class Property {
    private final String name;
    private final int position;
    private final Form form;
    private final Class<?> content;
    private final boolean list;
    private final boolean required;
    private final Optional<StringConstraint> constraint;
    private final Optional<Reference> reference;
    private final List<String> schemes;
    private final Map<String, ClosedCode> codes;
    private final MethodHandle getter;
    private final MethodHandle setter;

    Property(Class<?> type, Class<?> builder, Accessor accessor, int position) {
        this.position = position;
        this.name = accessor.propertyName();
        this.content = accessor.content();
        this.form = form(content);
        this.list = accessor.isList();
        boolean needed = accessor.annotation(NotEmpty.class).isPresent();
        this.required = needed || !(list || accessor.isOptional() || form == Form.FLAG);
        this.constraint = accessor.annotations().stream()
                .flatMap(each -> StringConstraint.of(each).stream())
                .findFirst();
        this.reference = accessor.annotation(Reference.class);
        this.schemes = accessor.annotation(CodedBy.class)
                .map(each -> List.of(each.value()))
                .orElse(List.of());
        this.codes = form == Form.CODE ? codes(content) : Map.of();
        this.getter = Handles.getter(type, accessor.method());
        this.setter = Handles.setter(builder, name, list ? Iterable.class : content);
    }

    private static Form form(Class<?> content) {
        if (content == String.class) {
            return Form.STRING;
        } else if (content == int.class) {
            return Form.NUMBER;
        } else if (content == boolean.class) {
            return Form.FLAG;
        } else if (content == Extension.class) {
            return Form.EXTENSIONS;
        }
        return content.isEnum() ? Form.CODE : Form.OBJECT;
    }

    private static Map<String, ClosedCode> codes(Class<?> content) {
        Map<String, ClosedCode> all = new LinkedHashMap<>();
        for (Object constant : content.getEnumConstants()) {
            ClosedCode code = (ClosedCode) constant;
            all.put(code.getCode(), code);
        }
        return all;
    }

    /** {@return the name, the same in JSON, in Java and in the paths of a Jakarta validator} */
    public String name() {
        return name;
    }

    /** {@return where it comes among the properties of its type, counted from 0} */
    public int position() {
        return position;
    }

    /** {@return what stands in it, or in each of its elements} */
    public Form form() {
        return form;
    }

    /** {@return the type of the value, or of each element} */
    public Class<?> content() {
        return content;
    }

    /** {@return whether it is an array in JSON} */
    public boolean isList() {
        return list && form != Form.EXTENSIONS;
    }

    /** {@return whether it must be there, and as a list have an element} */
    public boolean isRequired() {
        return required;
    }

    /** {@return the constraint on its string or on each of its strings} */
    public Optional<StringConstraint> constraint() {
        return constraint;
    }

    /** {@return what its ids may name, if it holds ids of other things} */
    public Optional<Reference> reference() {
        return reference;
    }

    /** {@return the open code lists of its coded values, its own first} */
    public List<String> schemes() {
        return schemes;
    }

    /** {@return the codes of its closed list, by the code as written} */
    public Map<String, ClosedCode> codes() {
        return codes;
    }

    /** {@return the content in a value: an element, a list, or null where it is absent, empty or false} */
    public @Nullable Object get(Object value) {
        Object content = Handles.call(getter, value);
        if (content instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (content instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        } else if (content instanceof Collection<?> items && items.isEmpty()) {
            return null;
        }
        return Boolean.FALSE.equals(content) ? null : content;
    }

    /** {@return the elements in a value: none, one, or those of the list} */
    public List<?> elements(Object value) {
        Object content = get(value);
        if (content == null) {
            return List.of();
        }
        return content instanceof List<?> items ? items : List.of(content);
    }

    /** Sets the content in a builder. */
    public void set(Object builder, Object content) {
        Handles.call(setter, builder, content);
    }
}
