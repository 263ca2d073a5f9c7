package io.github.casereview.uncertain.quantity;

import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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

    /** {@return the smallest number it can mean; empty where it tells none} */
    default OptionalLong least() {
        return range().stream().mapToLong(NumberRange::least).findFirst();
    }

    /** {@return the largest number it can mean; empty where it has no upper end or tells none} */
    default OptionalLong most() {
        return range().stream()
                .mapToLong(NumberRange::most)
                .filter(number -> number != NumberRange.WITHOUT_END)
                .findFirst();
    }

    /**
     * Compares two counts, and claims nothing that is not certain.
     *
     * @param other the other count
     * @return the same only for the same single number
     */
    default SizeOrder order(Count other) {
        return range().flatMap(one -> other.range().map(one::order)).orElse(SizeOrder.CANNOT_TELL);
    }

    /**
     * Compares two tellings of the same count.
     *
     * @param other the other telling
     * @return a conflict only where no number fits both
     */
    default Agreement agreement(Count other) {
        Agreement agreement =
                range().flatMap(one -> other.range().map(one::agreement)).orElse(Agreement.CANNOT_TELL);
        boolean otherWord = agreement == Agreement.SAME && !getVague().equals(other.getVague());
        return otherWord ? Agreement.DIFFERS_IN_PRECISION : agreement;
    }

    /**
     * The two counted together.
     *
     * @param other the other count
     * @return as exact as both are; where one tells nothing, at least the other
     */
    default Count plus(Count other) {
        return CountRange.sum(this, other);
    }

    /**
     * Exactly so many.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count of(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("value: must be 0 or more");
        }
        return builder().value(value).build();
    }

    /**
     * As many as a vague word says.
     *
     * @param vague the word
     * @return the count
     */
    static Count of(Vague vague) {
        return builder().vague(vague).build();
    }

    /**
     * From one number to another.
     *
     * @param value the lower end
     * @param upTo the upper end
     * @return the count
     */
    static Count between(int value, int upTo) {
        return of(value).withUpTo(upTo);
    }

    /**
     * About so many.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count about(int value) {
        return of(value).withBound(Bound.ABOUT);
    }

    /**
     * So many or more.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count atLeast(int value) {
        return of(value).withBound(Bound.AT_LEAST);
    }

    /**
     * More than so many.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count moreThan(int value) {
        return of(value).withBound(Bound.MORE_THAN);
    }

    /**
     * So many or fewer.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count atMost(int value) {
        return of(value).withBound(Bound.AT_MOST);
    }

    /**
     * Fewer than so many.
     *
     * @param value 0 or more
     * @return the count
     */
    static Count lessThan(int value) {
        return of(value).withBound(Bound.LESS_THAN);
    }

    /**
     * A number that a source leaves out with a reason.
     *
     * @param absent the reason
     * @return the count
     */
    static Count absent(Absence absent) {
        return builder().absent(absent).build();
    }

    private Optional<NumberRange> range() {
        return CountRange.of(this);
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
