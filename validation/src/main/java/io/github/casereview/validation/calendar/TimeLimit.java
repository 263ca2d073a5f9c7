package io.github.casereview.validation.calendar;

import io.github.casereview.uncertain.date.DateBounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time in which something is to be done, and how it is counted.
 *
 * @param number how many
 * @param unit of what
 * @param calendar which days are working days, where they are counted
 * @param firstDayCounts whether the day of the start is the first day
 */
public record TimeLimit(int number, Unit unit, Optional<WorkingCalendar> calendar, boolean firstDayCounts) {
    /** What a limit is counted in. */
    public enum Unit {
        WORKING_DAY,
        DAY,
        MONTH
    }

    /** Refuses working days without a calendar. */
    public TimeLimit {
        if ((unit == Unit.WORKING_DAY) != calendar.isPresent()) {
            throw new IllegalArgumentException("a calendar belongs to working days and to nothing else");
        }
    }

    /** {@return a limit of working days after the day of the start} */
    public static TimeLimit workingDays(int number, WorkingCalendar calendar) {
        return new TimeLimit(number, Unit.WORKING_DAY, Optional.of(calendar), false);
    }

    /** {@return a limit of calendar days after the day of the start} */
    public static TimeLimit days(int number) {
        return new TimeLimit(number, Unit.DAY, Optional.empty(), false);
    }

    /** {@return a limit of calendar months: up to the same day of a month, or the last where there is none} */
    public static TimeLimit months(int number) {
        return new TimeLimit(number, Unit.MONTH, Optional.empty(), false);
    }

    /** {@return this limit with the day of the start counted in} */
    public TimeLimit countingTheFirstDay() {
        return new TimeLimit(number, unit, calendar, true);
    }

    /** {@return the last day on which the limit is kept; empty where a holiday on the way is not known} */
    public Optional<LocalDate> lastDay(LocalDate start) {
        LocalDate from = firstDayCounts ? start.minusDays(1) : start;
        return switch (unit) {
            case WORKING_DAY -> calendar.flatMap(days -> days.after(from, number));
            case DAY -> Optional.of(from.plusDays(number));
            case MONTH -> Optional.of(start.plusMonths(number).minusDays(firstDayCounts ? 1 : 0));
        };
    }

    /** {@return whether what started then was certainly done in time} */
    public Kept within(DateBounds start, DateBounds done) {
        if (start.doubtful() || done.doubtful()) {
            return Kept.CANNOT_TELL;
        }
        if (isBefore(start.latest().flatMap(this::lastDay), done.earliest())) {
            return Kept.BROKEN;
        }
        return isNotAfter(done.latest(), start.earliest().flatMap(this::lastDay)) ? Kept.KEPT : Kept.CANNOT_TELL;
    }

    /** {@return whether what came first certainly came at least this time before the other} */
    public Kept ahead(DateBounds first, DateBounds other) {
        if (first.doubtful() || other.doubtful()) {
            return Kept.CANNOT_TELL;
        }
        if (isBefore(other.latest(), first.earliest().flatMap(this::lastDay))) {
            return Kept.BROKEN;
        }
        return isNotAfter(first.latest().flatMap(this::lastDay), other.earliest()) ? Kept.KEPT : Kept.CANNOT_TELL;
    }

    /** {@return how many days, in working days where the limit is in these, lie between two points in time} */
    public Distance days(DateBounds from, DateBounds to) {
        return Distance.between(from, to, this::count);
    }

    private OptionalInt count(LocalDate from, LocalDate to) {
        return calendar.map(days -> days.between(from, to))
                .orElseGet(() -> OptionalInt.of(Math.max(0, (int) ChronoUnit.DAYS.between(from, to))));
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static boolean isNotAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.get().isAfter(other.get());
    }
}
