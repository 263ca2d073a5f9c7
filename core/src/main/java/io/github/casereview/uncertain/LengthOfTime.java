package io.github.casereview.uncertain;

import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A length of clock time or of calendar time, never a mixture. */
@Value.Immutable
public sealed interface LengthOfTime extends ReviewValue, WithLengthOfTime permits ImmutableLengthOfTime {
    /** {@return the length in ISO 8601: {@code PT42H45M} by the clock, {@code P10D} by the calendar} */
    Optional<@IsoLength String> getValue();

    /** {@return the upper end, where a range is given} */
    Optional<@IsoLength String> getUpTo();

    /** {@return which side of the value is meant} */
    Optional<Bound> getBound();

    /** {@return an amount without a number} */
    Optional<Vague> getVague();

    /** {@return what is counted where ISO 8601 has no unit or no number is given} */
    Optional<TimeUnit> getUnit();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no length} */
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
    final class Builder extends ImmutableLengthOfTime.Builder {
        Builder() {}
    }
}
