package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.date.UncertainDate.Qualifier;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The part of a year or a month that a qualifier means; the parts overlap on purpose. */
final class PartOfTime {
    private PartOfTime() {}

    static DaySpan narrow(EdtfPoint point, DaySpan whole, @Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return whole;
        }
        return switch (point.precision()) {
            case YEAR -> ofYear(point.named().getYear(), qualifier);
            case MONTH -> ofMonth(whole, qualifier);
            case DAY, SEASON, DECADE -> whole;
        };
    }

    private static DaySpan ofYear(int year, Qualifier qualifier) {
        return switch (qualifier) {
            case EARLY -> days(year, Month.JANUARY, year, Month.JUNE);
            case MID -> days(year, Month.APRIL, year, Month.SEPTEMBER);
            case LATE -> days(year, Month.JULY, year, Month.DECEMBER);
            case FINANCIAL_YEAR -> days(year, Month.APRIL, year + 1, Month.MARCH);
            case ACADEMIC_YEAR -> days(year, Month.AUGUST, year + 1, Month.AUGUST);
            case SPLIT_YEAR -> days(year, Month.JANUARY, year + 1, Month.DECEMBER);
        };
    }

    private static DaySpan ofMonth(DaySpan month, Qualifier qualifier) {
        LocalDate first = month.first();
        return switch (qualifier) {
            case EARLY -> new DaySpan(first, first.withDayOfMonth(15));
            case MID -> new DaySpan(first.withDayOfMonth(8), first.withDayOfMonth(23));
            case LATE -> new DaySpan(first.withDayOfMonth(16), month.last());
            case FINANCIAL_YEAR, ACADEMIC_YEAR, SPLIT_YEAR -> month;
        };
    }

    private static DaySpan days(int year, Month first, int endYear, Month last) {
        LocalDate end = LocalDate.of(endYear, last, 1);
        return new DaySpan(LocalDate.of(year, first, 1), end.plusMonths(1).minusDays(1));
    }
}
