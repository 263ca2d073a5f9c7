package io.github.casereview.code;

import java.util.Locale;

/** An entry of a list that this library closes: data may hold nothing else in its place. */
public interface ClosedCode extends Code {
    /** {@return the name of the constant} */
    String name();

    @Override
    default String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String getLabel() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the name of the list, made from the name of its type: {@code event-kind}, {@code label-kind}} */
    @Override
    default String getScheme() {
        Class<?> type = getClass();
        Class<?> owner = type.getEnclosingClass();
        String name = (owner == null ? "" : owner.getSimpleName()) + type.getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
