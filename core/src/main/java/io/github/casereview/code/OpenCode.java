package io.github.casereview.code;

import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a list that stays open: data may hold other codes, or words alone. Implemented by enums that carry
 * {@link OpenList}; {@link CodeList#of(Class)} makes their list.
 */
public interface OpenCode extends Code {
    /** {@return the name of the constant} */
    String name();

    @Override
    default String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String getScheme() {
        return list().name();
    }

    @Override
    default Optional<String> getVersion() {
        return Optional.of(list().version());
    }

    private OpenList list() {
        Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        OpenList list = type.getAnnotation(OpenList.class);
        if (list == null) {
            throw new IllegalStateException("@OpenList is missing on " + type.getName());
        }
        return list;
    }
}
