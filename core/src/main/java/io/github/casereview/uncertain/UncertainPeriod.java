package io.github.casereview.uncertain;

import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of time of which either end may be uncertain. */
@Value.Immutable
public sealed interface UncertainPeriod extends ReviewValue, WithUncertainPeriod permits ImmutableUncertainPeriod {
    /** {@return when it began} */
    Optional<@Valid UncertainDate> getStart();

    /** {@return when it ended; {@code absent: open} where it had not} */
    Optional<@Valid UncertainDate> getEnd();

    /** {@return moments at which it was so, where the ends are not known} */
    List<@Valid UncertainDate> getHeldAt();

    /** {@return how long it lasted} */
    Optional<@Valid LengthOfTime> getLength();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableUncertainPeriod.Builder {
        Builder() {}
    }
}
