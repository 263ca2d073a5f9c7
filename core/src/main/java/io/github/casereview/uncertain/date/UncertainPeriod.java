package io.github.casereview.uncertain.date;

import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** {@return the days between which it certainly began and ended, by its own words alone} */
    default PeriodBounds bounds() {
        return bounds(UncertainDate::bounds);
    }

    /**
     * The days between which it certainly began and ended, with anchors resolved.
     *
     * @param resolver finds the bounds of a date, as a timeline does
     * @return the bounds, narrowed by the length and by the moments at which it held
     */
    default PeriodBounds bounds(Function<UncertainDate, DateBounds> resolver) {
        return new PeriodEnds(this, resolver).bounds();
    }

    /**
     * Compares the period with a date.
     *
     * @param date the date
     * @return the same where the date certainly lies inside
     */
    default TimeOrder order(UncertainDate date) {
        return bounds().order(date.bounds());
    }

    /**
     * Compares two periods; one that begins on the day the other ends comes after it.
     *
     * @param other the other period
     * @return the same where both certainly share time
     */
    default TimeOrder order(UncertainPeriod other) {
        return bounds().order(other.bounds());
    }

    /**
     * Asks whether two periods share time.
     *
     * @param other the other period
     * @return whether they certainly do; touching is not sharing
     */
    default boolean overlaps(UncertainPeriod other) {
        return bounds().overlaps(other.bounds());
    }

    /** {@return whether it certainly begins after it ends, so that it cannot be} */
    default boolean startsAfterItEnds() {
        return bounds().startsAfterItEnds();
    }

    /**
     * Compares two tellings of the same period: starts, ends, lengths and moments that both tell.
     *
     * @param other the other telling
     * @return a conflict only where one of them cannot be
     */
    default Agreement agreement(UncertainPeriod other) {
        return agreement(other, UncertainDate::bounds);
    }

    /**
     * Compares two tellings of the same period, with anchors resolved.
     *
     * @param other the other telling
     * @param resolver finds the bounds of a date, as a timeline does
     * @return a conflict only where one of them cannot be
     */
    default Agreement agreement(UncertainPeriod other, Function<UncertainDate, DateBounds> resolver) {
        return new PeriodAgreement(resolver).of(this, other);
    }

    /**
     * From one date to another.
     *
     * @param start when it began
     * @param end when it ended
     * @return the period
     */
    static UncertainPeriod between(UncertainDate start, UncertainDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * From a date on, and not ended when written.
     *
     * @param start when it began
     * @return the period
     */
    static UncertainPeriod since(UncertainDate start) {
        return between(start, UncertainDate.absent(Absence.OPEN));
    }

    /**
     * From a date on, without a word about its end.
     *
     * @param start when it began
     * @return the period
     */
    static UncertainPeriod from(UncertainDate start) {
        return builder().start(start).build();
    }

    /**
     * Up to a date, without a word about its start.
     *
     * @param end when it ended
     * @return the period
     */
    static UncertainPeriod until(UncertainDate end) {
        return builder().end(end).build();
    }

    /**
     * A state seen at a moment, ends not told.
     *
     * @param date the moment
     * @return the period
     */
    static UncertainPeriod at(UncertainDate date) {
        return builder().addHeldAt(date).build();
    }

    /**
     * A stretch of which only the length is told.
     *
     * @param length how long
     * @return the period
     */
    static UncertainPeriod lasting(LengthOfTime length) {
        return builder().length(length).build();
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
