package io.github.casereview.validation.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The bank holidays of a part of the United Kingdom, of the years 1999 to 2030.
 *
 * <p>Banking and Financial Dealings Act 1971, schedule 1, with the days that proclamations give each year; St Andrew's
 * Day Bank Holiday (Scotland) Act 2007. Where a holiday falls on a weekend, only the day that stands for it is here, as
 * in the published lists. Days that are proclaimed for years to come are not yet in it.
 */
public enum BankHolidays {
    ENGLAND_AND_WALES(year -> HolidaysOfYear.shared(year).easterMonday().lastMondayOf(Month.AUGUST)),
    SCOTLAND(BankHolidays::scottish),
    NORTHERN_IRELAND(year -> HolidaysOfYear.shared(year)
            .easterMonday()
            .fixed(Month.MARCH, 17)
            .fixed(Month.JULY, 12)
            .lastMondayOf(Month.AUGUST));

    private static final int FIRST = 1999;
    private static final int LAST = 2030;
    private static final int ST_ANDREW = 2007;

    private final NavigableSet<LocalDate> days = new TreeSet<>();

    BankHolidays(IntFunction<HolidaysOfYear> ofYear) {
        for (int year = FIRST; year <= LAST; year++) {
            days.addAll(ofYear.apply(year).days());
        }
    }

    private static HolidaysOfYear scottish(int year) {
        HolidaysOfYear days = HolidaysOfYear.shared(year)
                .fixed(Month.JANUARY, 2)
                .firstMondayOf(Month.AUGUST)
                .oneOff(OneOffs.scotland());
        return year < ST_ANDREW ? days : days.fixed(Month.NOVEMBER, 30);
    }

    /** {@return whether the holidays of a day's year are known} */
    public static boolean areKnown(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** {@return all days that are known, in order} */
    public NavigableSet<LocalDate> days() {
        return Collections.unmodifiableNavigableSet(days);
    }

    /** {@return the days of a year, in order; none of a year that is not known} */
    public NavigableSet<LocalDate> in(int year) {
        return Collections.unmodifiableNavigableSet(
                days.subSet(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true));
    }
}
