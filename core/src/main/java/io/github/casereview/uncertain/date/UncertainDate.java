package io.github.casereview.uncertain.date;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** One point in time, exactly as precise as its source. */
@Value.Immutable
public sealed interface UncertainDate extends ReviewValue, WithUncertainDate permits ImmutableUncertainDate {
    /** {@return the date in the EDTF subset of this library: {@code 2015}, {@code 2015-02}, {@code 2015-04-01}, {@code 2018-23}, {@code 200X}, {@code [2013..2015]}} */
    Optional<@EdtfDate String> getEdtf();

    /** {@return the part of the year or month that is meant} */
    Optional<Qualifier> getQualifier();

    /** {@return where it stands in relation to something else in the file} */
    Optional<@Valid Anchor> getAnchor();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no date} */
    Optional<Absence> getAbsent();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** Orders by the first day, then the last; for display only, never to decide anything. */
    Comparator<UncertainDate> DISPLAY = Comparator.comparing(UncertainDate::bounds, DateBounds.DISPLAY);

    /**
     * The days between which this certainly lies, by its own words alone.
     *
     * @return unknown where there is no date, or its text is none; an anchor needs a timeline
     */
    default DateBounds bounds() {
        if (getAbsent().isPresent()) {
            return DateBounds.unknown();
        }
        return getEdtf()
                .flatMap(text -> Edtf.bounds(text, getQualifier().orElse(null)))
                .orElse(DateBounds.unknown());
    }

    /** {@return the first day it can be; empty where it is open to the past or not known} */
    default Optional<LocalDate> earliest() {
        return bounds().earliest();
    }

    /** {@return the last day it can be; empty where it is open to the future or not known} */
    default Optional<LocalDate> latest() {
        return bounds().latest();
    }

    /**
     * Compares two dates, and claims nothing that is not certain.
     *
     * @param other the other date
     * @return the same only for the same single day
     */
    default TimeOrder order(UncertainDate other) {
        return bounds().order(other.bounds());
    }

    /**
     * Compares two tellings of the same date.
     *
     * @param other the other telling
     * @return a conflict only where no day fits both
     */
    default Agreement agreement(UncertainDate other) {
        return agreement(other, UncertainDate::bounds);
    }

    /**
     * Compares two tellings of the same date, with anchors resolved.
     *
     * @param other the other telling
     * @param resolver finds the bounds of a date, as a timeline does
     * @return a conflict only where no day fits both
     */
    default Agreement agreement(UncertainDate other, Function<UncertainDate, DateBounds> resolver) {
        Agreement agreement = resolver.apply(this).agreement(resolver.apply(other));
        boolean sameAnchor = getAnchor().flatMap(Anchor::getTo).isPresent()
                && getAnchor().equals(other.getAnchor())
                && getEdtf().equals(other.getEdtf());
        return agreement == Agreement.CANNOT_TELL && sameAnchor ? Agreement.SAME : agreement;
    }

    /**
     * A date in the EDTF subset of this library.
     *
     * @param edtf such as {@code 2015}, {@code 2015-02}, {@code 2018-23}, {@code 2015~} or {@code [2013..2015]}
     * @return the date
     * @throws IllegalArgumentException if it is not such a date
     */
    static UncertainDate parse(String edtf) {
        if (Edtf.bounds(edtf, null).isEmpty()) {
            throw new IllegalArgumentException("edtf: not an EDTF date of this library's subset");
        }
        return builder().edtf(edtf).build();
    }

    /**
     * A date known to the day.
     *
     * @param day in the years 1 to 9999
     * @return the date
     */
    static UncertainDate of(LocalDate day) {
        return parse(fourDigits("day", day.getYear()) + day.toString().substring(4));
    }

    /**
     * A date known to the month.
     *
     * @param month in the years 1 to 9999
     * @return the date
     */
    static UncertainDate of(YearMonth month) {
        return parse(fourDigits("month", month.getYear()) + month.toString().substring(4));
    }

    /**
     * A date known to the year.
     *
     * @param year from 1 to 9999
     * @return the date
     */
    static UncertainDate of(Year year) {
        return parse(fourDigits("year", year.getValue()));
    }

    /**
     * Early in a year.
     *
     * @param year from 1 to 9999
     * @return the date
     */
    static UncertainDate early(int year) {
        return of(Year.of(year)).withQualifier(Qualifier.EARLY);
    }

    /**
     * The middle of a year.
     *
     * @param year from 1 to 9999
     * @return the date
     */
    static UncertainDate mid(int year) {
        return of(Year.of(year)).withQualifier(Qualifier.MID);
    }

    /**
     * Late in a year.
     *
     * @param year from 1 to 9999
     * @return the date
     */
    static UncertainDate late(int year) {
        return of(Year.of(year)).withQualifier(Qualifier.LATE);
    }

    /**
     * A date that stands only in the words of the source.
     *
     * @param words the words
     * @return the date
     */
    static UncertainDate asWritten(String words) {
        return builder().asWritten(words).build();
    }

    /**
     * A date that a source leaves out with a reason.
     *
     * @param absent the reason
     * @return the date
     */
    static UncertainDate absent(Absence absent) {
        return builder().absent(absent).build();
    }

    /**
     * The time of something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the date
     */
    static UncertainDate at(String ref) {
        return anchored(Anchor.at(ref));
    }

    /**
     * Some time during something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the date
     */
    static UncertainDate within(String ref) {
        return anchored(Anchor.within(ref));
    }

    /**
     * Some time after something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the date
     */
    static UncertainDate after(String ref) {
        return anchored(Anchor.after(ref));
    }

    /**
     * So long after something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @param by how long
     * @return the date
     */
    static UncertainDate after(String ref, LengthOfTime by) {
        return anchored(Anchor.after(ref).withBy(by));
    }

    /**
     * Some time before something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the date
     */
    static UncertainDate before(String ref) {
        return anchored(Anchor.before(ref));
    }

    /**
     * So long before something else in the file.
     *
     * @param ref the id of an event, episode, decision or document
     * @param by how long
     * @return the date
     */
    static UncertainDate before(String ref, LengthOfTime by) {
        return anchored(Anchor.before(ref).withBy(by));
    }

    private static UncertainDate anchored(Anchor anchor) {
        return builder().anchor(anchor).build();
    }

    private static String fourDigits(String parameter, int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException(parameter + ": the year must be 1 to 9999");
        }
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableUncertainDate.Builder {
        Builder() {}
    }

    /** Which part of a year or month a date means, or which kind of year it names. */
    enum Qualifier implements ClosedCode {
        EARLY,
        MID,
        LATE,
        FINANCIAL_YEAR,
        ACADEMIC_YEAR,
        SPLIT_YEAR
    }
}
