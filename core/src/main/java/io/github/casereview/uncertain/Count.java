package io.github.casereview.uncertain;

import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many, with a bound or as vaguely as the source says it. */
@Value.Immutable
public sealed interface Count extends ReviewValue, WithCount permits ImmutableCount {
    /** {@return the number} */
    @PositiveOrZero(message = "a whole number of 0 or more")
    OptionalInt getValue();

    /** {@return the upper end, where a range is given} */
    @PositiveOrZero(message = "a whole number of 0 or more")
    OptionalInt getUpTo();

    /** {@return which side of the number is meant} */
    Optional<Bound> getBound();

    /** {@return an amount without a number} */
    Optional<Vague> getVague();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no number} */
    Optional<Absence> getAbsent();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableCount.Builder {
        Builder() {}
    }
}
