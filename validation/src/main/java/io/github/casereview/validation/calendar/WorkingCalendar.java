package io.github.casereview.validation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Which days are working days: weekdays but for holidays; it cannot tell of days whose holidays are not known. */
public final class WorkingCalendar {
    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;
    private static final WorkingCalendar EVERYWHERE =
            new WorkingCalendar(weekdays(Arrays.asList(BankHolidays.values())));

    private final NavigableSet<LocalDate> holidays;

    private WorkingCalendar(NavigableSet<LocalDate> holidays) {
        this.holidays = holidays;
    }

    /** {@return the calendar of one part of the United Kingdom} */
    public static WorkingCalendar of(BankHolidays part) {
        return new WorkingCalendar(weekdays(List.of(part)));
    }

    /** {@return the calendar in which a holiday of any part counts, as Freedom of Information Act 2000 s.10(6) has it} */
    public static WorkingCalendar ofTheWholeKingdom() {
        return EVERYWHERE;
    }

    /** {@return this calendar in which further days of each year are holidays too, as Christmas Eve is in some rules} */
    public WorkingCalendar without(MonthDay... more) {
        NavigableSet<LocalDate> all = new TreeSet<>(holidays);
        for (int year = holidays.first().getYear(); year <= holidays.last().getYear(); year++) {
            for (MonthDay day : more) {
                add(day.atYear(year), all);
            }
        }
        return new WorkingCalendar(all);
    }

    private static NavigableSet<LocalDate> weekdays(List<BankHolidays> parts) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        parts.forEach(part -> part.days().forEach(day -> add(day, all)));
        return all;
    }

    private static void add(LocalDate day, NavigableSet<LocalDate> to) {
        if (isWeekday(day)) {
            to.add(day);
        }
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** {@return whether a day is a working day; empty where its holidays are not known} */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        return BankHolidays.areKnown(day) ? Optional.of(isWeekday(day) && !holidays.contains(day)) : Optional.empty();
    }

    /** {@return the working day that is so many after a day; empty where a holiday on the way is not known} */
    public Optional<LocalDate> after(LocalDate day, int workingDays) {
        LocalDate last = day;
        int left = workingDays;
        while (left > 0 && BankHolidays.areKnown(last)) {
            last = last.plusDays(1);
            left -= isWeekday(last) && !holidays.contains(last) ? 1 : 0;
        }
        return Optional.of(last).filter(BankHolidays::areKnown);
    }

    /** {@return how many working days come after a day, up to another; empty where their holidays are not known} */
    public OptionalInt between(LocalDate day, LocalDate last) {
        if (!BankHolidays.areKnown(day) || !BankHolidays.areKnown(last)) {
            return OptionalInt.empty();
        }
        if (!last.isAfter(day)) {
            return OptionalInt.of(0);
        }
        LocalDate next = day.plusDays(1);
        int off = holidays.subSet(next, true, last, true).size();
        return OptionalInt.of(weekdaysBefore(last.plusDays(1)) - weekdaysBefore(next) - off);
    }

    /** The weekdays from a fixed Monday up to, and without, a day. */
    private static int weekdaysBefore(LocalDate day) {
        int days = (int) ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), day);
        return days / WEEK * WEEKDAYS + Math.min(days % WEEK, WEEKDAYS);
    }
}
