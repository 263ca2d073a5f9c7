package io.github.casereview.validation.index;

import io.github.casereview.code.Code;
import io.github.casereview.source.CodedValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the codes of lists in coded values; where no list is named, that of the property is meant. */
public final class Coding {
    private Coding() {}

    /** {@return whether a value is coded by one of some codes} */
    public static boolean is(Optional<CodedValue> value, Code... some) {
        return of(value, List.of(some)).isPresent();
    }

    /** {@return whether one of some values is coded by one of some codes} */
    public static boolean among(Collection<CodedValue> values, Code... some) {
        return values.stream().anyMatch(value -> is(Optional.of(value), some));
    }

    /** {@return the one of some codes that a value holds} */
    public static <C extends Code> Optional<C> of(Optional<CodedValue> value, Collection<C> some) {
        return value.flatMap(
                told -> some.stream().filter(code -> isCode(told, code)).findFirst());
    }

    private static boolean isCode(CodedValue told, Code code) {
        return told.getCode().filter(code.getCode()::equals).isPresent()
                && told.getScheme().map(code.getScheme()::equals).orElse(true);
    }
}
