package io.github.casereview.uncertain.quantity;

import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.value.ReviewValue;
import java.time.LocalDate;
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

    /** {@return the shortest it can be, itself left out where the bound says more than; empty where none is told} */
    default Optional<LengthOfTime> least() {
        return LengthRange.of(this).map(LengthRange::least).map(LengthOfTime::exactly);
    }

    /** {@return the longest it can be, itself left out where the bound says less than; empty where none is told} */
    default Optional<LengthOfTime> most() {
        return LengthRange.of(this).flatMap(LengthRange::most).map(LengthOfTime::exactly);
    }

    /**
     * Compares two lengths, and claims nothing that is not certain; clock and calendar meet in outer bounds.
     *
     * @param other the other length
     * @return the same only for the same single length in one kind of time
     */
    default SizeOrder order(LengthOfTime other) {
        return LengthRange.of(this)
                .flatMap(one -> LengthRange.of(other).map(one::order))
                .orElse(SizeOrder.CANNOT_TELL);
    }

    /**
     * Compares two tellings of the same length.
     *
     * @param other the other telling
     * @return a conflict only where no length fits both
     */
    default Agreement agreement(LengthOfTime other) {
        Agreement agreement = LengthRange.of(this)
                .flatMap(one -> LengthRange.of(other).map(one::agreement))
                .orElse(Agreement.CANNOT_TELL);
        boolean otherWord = agreement == Agreement.SAME && !getVague().equals(other.getVague());
        return otherWord ? Agreement.DIFFERS_IN_PRECISION : agreement;
    }

    /**
     * This length read as completed units, as ages are: 17 years is 17 and more, but less than 18.
     *
     * @return the range, in the units given; this where it holds no length
     */
    default LengthOfTime inCompletedUnits() {
        return CompletedUnits.of(this);
    }

    /**
     * The earliest day that can lie so long after another.
     *
     * @param day where the length begins
     * @return the day itself where the length tells nothing; empty beyond the calendar
     */
    default Optional<LocalDate> earliestAfter(LocalDate day) {
        return LengthRange.told(this).least().after(day, false);
    }

    /**
     * The latest day that can lie so long after another.
     *
     * @param day where the length begins
     * @return empty where the length has no upper bound, and beyond the calendar
     */
    default Optional<LocalDate> latestAfter(LocalDate day) {
        return LengthRange.told(this).most().flatMap(most -> most.after(day, true));
    }

    /**
     * The earliest day that can lie so long before another.
     *
     * @param day where the length ends
     * @return empty where the length has no upper bound, and beyond the calendar
     */
    default Optional<LocalDate> earliestBefore(LocalDate day) {
        return LengthRange.told(this).most().flatMap(most -> most.before(day, true));
    }

    /**
     * The latest day that can lie so long before another.
     *
     * @param day where the length ends
     * @return the day itself where the length tells nothing; empty beyond the calendar
     */
    default Optional<LocalDate> latestBefore(LocalDate day) {
        return LengthRange.told(this).least().before(day, false);
    }

    /**
     * Exactly so long.
     *
     * @param value in ISO 8601, by the clock or by the calendar: {@code PT42H45M}, {@code P10D}
     * @return the length
     * @throws IllegalArgumentException if it is not such a length
     */
    static LengthOfTime of(String value) {
        if (Amount.read(value).isEmpty()) {
            throw new IllegalArgumentException("value: not a length by the clock or by the calendar in ISO 8601");
        }
        return builder().value(value).build();
    }

    /**
     * So many of a unit.
     *
     * @param number 0 to 999999
     * @param unit what is counted, also where ISO 8601 cannot say it: nights, weekends
     * @return the length
     */
    static LengthOfTime of(int number, TimeUnit unit) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException("number: must be 0 to 999999");
        }
        LengthOfTime length = of(unit.iso(number));
        return unit.isNamed() ? length.withUnit(unit) : length;
    }

    /**
     * As many of a unit as a vague word says.
     *
     * @param vague the word
     * @param unit what is counted
     * @return the length
     */
    static LengthOfTime of(Vague vague, TimeUnit unit) {
        return builder().vague(vague).unit(unit).build();
    }

    /**
     * From one length to another.
     *
     * @param value the lower end in ISO 8601
     * @param upTo the upper end in ISO 8601
     * @return the length
     */
    static LengthOfTime between(String value, String upTo) {
        return of(value).withUpTo(of(upTo).getValue());
    }

    /**
     * About so long.
     *
     * @param value in ISO 8601
     * @return the length
     */
    static LengthOfTime about(String value) {
        return of(value).withBound(Bound.ABOUT);
    }

    /**
     * So long or longer.
     *
     * @param value in ISO 8601
     * @return the length
     */
    static LengthOfTime atLeast(String value) {
        return of(value).withBound(Bound.AT_LEAST);
    }

    /**
     * Longer than this.
     *
     * @param value in ISO 8601
     * @return the length
     */
    static LengthOfTime moreThan(String value) {
        return of(value).withBound(Bound.MORE_THAN);
    }

    /**
     * So long or shorter.
     *
     * @param value in ISO 8601
     * @return the length
     */
    static LengthOfTime atMost(String value) {
        return of(value).withBound(Bound.AT_MOST);
    }

    /**
     * Shorter than this.
     *
     * @param value in ISO 8601
     * @return the length
     */
    static LengthOfTime lessThan(String value) {
        return of(value).withBound(Bound.LESS_THAN);
    }

    /**
     * A length that a source leaves out with a reason.
     *
     * @param absent the reason
     * @return the length
     */
    static LengthOfTime absent(Absence absent) {
        return builder().absent(absent).build();
    }

    private static LengthOfTime exactly(Amount amount) {
        return builder().value(amount.toString()).build();
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
