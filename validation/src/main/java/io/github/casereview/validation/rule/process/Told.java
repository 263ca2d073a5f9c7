package io.github.casereview.validation.rule.process;

import io.github.casereview.code.OpenCode;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Coding;
import java.util.List;
import java.util.Optional;

/** Tells whether a source says something that a code of ours says. */
public final class Told {
    private Told() {}

    /** {@return whether a value is told and has one of some codes} */
    public static boolean is(CodedValue value, OpenCode... any) {
        return value.getAbsent().isEmpty() && Coding.is(Optional.of(value), any);
    }

    /** {@return whether there is a value, it is told and has one of some codes} */
    public static boolean is(Optional<CodedValue> value, OpenCode... any) {
        return value.filter(told -> is(told, any)).isPresent();
    }

    /** {@return whether one of some values has one of some codes} */
    public static boolean among(List<CodedValue> values, OpenCode... any) {
        return values.stream().anyMatch(value -> is(value, any));
    }
}
