package io.github.casereview.validation.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays of one year in one part of the United Kingdom, put together from what gives each of them. */
final class HolidaysOfYear {
    private final int year;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private HolidaysOfYear(int year) {
        this.year = year;
    }

    /** New year, early May, spring, Christmas and Boxing Day, which all parts have; and Good Friday. */
    static HolidaysOfYear shared(int year) {
        HolidaysOfYear holidays = new HolidaysOfYear(year);
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        holidays.days.add(Easter.sunday(year).minusDays(2));
        holidays.days.add(OneOffs.earlyMay(year).orElse(may.with(firstInMonth(MONDAY))));
        holidays.days.add(OneOffs.spring(year).orElse(may.with(lastInMonth(MONDAY))));
        return holidays.fixed(Month.JANUARY, 1)
                .fixed(Month.DECEMBER, 25)
                .fixed(Month.DECEMBER, 26)
                .oneOff(OneOffs.everywhere());
    }

    HolidaysOfYear easterMonday() {
        days.add(Easter.sunday(year).plusDays(1));
        return this;
    }

    HolidaysOfYear firstMondayOf(Month month) {
        days.add(LocalDate.of(year, month, 1).with(firstInMonth(MONDAY)));
        return this;
    }

    HolidaysOfYear lastMondayOf(Month month) {
        days.add(LocalDate.of(year, month, 1).with(lastInMonth(MONDAY)));
        return this;
    }

    /** A day of the month; at a weekend, or beside another that moved, the next free weekday stands for it. */
    HolidaysOfYear fixed(Month month, int dayOfMonth) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.with(nextOrSame(MONDAY));
        }
        while (!days.add(day)) {
            day = day.plusDays(1);
        }
        return this;
    }

    HolidaysOfYear oneOff(Set<LocalDate> some) {
        some.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return this;
    }

    NavigableSet<LocalDate> days() {
        return days;
    }
}
