package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.date.UncertainDate.Qualifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date of the EDTF subset without its mark: how precise it is, and the day it is named by. */
record EdtfPoint(Precision precision, LocalDate named, int season) {
    private static final Pattern POINT = Pattern.compile("(?!0000)([0-9]{3})([0-9X])(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** How precise a date is, with the unit by which an approximate one is widened. */
    enum Precision {
        DAY(Period.ofDays(1)),
        MONTH(Period.ofMonths(1)),
        SEASON(Period.ofMonths(3)),
        YEAR(Period.ofYears(1)),
        DECADE(Period.ofYears(10));

        private final Period unit;

        Precision(Period unit) {
            this.unit = unit;
        }
    }

    /** Reads a date; empty where the text is none, or names a day that the calendar does not have. */
    static Optional<EdtfPoint> read(String text) {
        Matcher point = POINT.matcher(text);
        try {
            return point.matches() ? Optional.ofNullable(of(point)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable EdtfPoint of(Matcher point) {
        boolean decade = point.group(2).equals("X");
        int year = Integer.parseInt(point.group(1)) * 10 + (decade ? 0 : Integer.parseInt(point.group(2)));
        if (point.group(3) == null) {
            return new EdtfPoint(decade ? Precision.DECADE : Precision.YEAR, LocalDate.of(year, 1, 1), 0);
        }
        int month = Integer.parseInt(point.group(3));
        if (decade) {
            return null;
        }
        if (point.group(4) != null) {
            return new EdtfPoint(Precision.DAY, LocalDate.of(year, month, Integer.parseInt(point.group(4))), 0);
        }
        return Season.isCode(month)
                ? new EdtfPoint(Precision.SEASON, LocalDate.of(year, 1, 1), month)
                : new EdtfPoint(Precision.MONTH, LocalDate.of(year, month, 1), 0);
    }

    /** Ranges have days, months and years as their ends. */
    boolean canEndRange() {
        return precision != Precision.SEASON && precision != Precision.DECADE;
    }

    DateBounds bounds(@Nullable Qualifier qualifier, boolean approximate, boolean doubtful) {
        DaySpan span = PartOfTime.narrow(this, whole(), qualifier);
        DaySpan outer = approximate ? span.widened(precision.unit) : span;
        return DateBounds.between(outer.first(), outer.last(), doubtful);
    }

    private DaySpan whole() {
        if (precision == Precision.SEASON) {
            return Season.of(season).in(named.getYear());
        }
        return new DaySpan(named, named.plus(precision.unit).minusDays(1));
    }
}
