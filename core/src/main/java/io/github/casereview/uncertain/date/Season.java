package io.github.casereview.uncertain.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** The seasons, as wide as usage has them, so that their edges overlap. */
enum Season {
    SPRING(0, MonthDay.of(Month.MARCH, 1), 0, MonthDay.of(Month.JUNE, 21)),
    SUMMER(0, MonthDay.of(Month.JUNE, 1), 0, MonthDay.of(Month.SEPTEMBER, 23)),
    AUTUMN(0, MonthDay.of(Month.SEPTEMBER, 1), 0, MonthDay.of(Month.DECEMBER, 21)),
    /** The winter of a year may be the one it begins with or the one it ends with. */
    WINTER(-1, MonthDay.of(Month.DECEMBER, 1), 1, MonthDay.of(Month.MARCH, 20));

    private static final int FIRST_CODE = 21;

    private final int startYear;
    private final MonthDay start;
    private final int endYear;
    private final MonthDay end;

    Season(int startYear, MonthDay start, int endYear, MonthDay end) {
        this.startYear = startYear;
        this.start = start;
        this.endYear = endYear;
        this.end = end;
    }

    static boolean isCode(int code) {
        return code >= FIRST_CODE && code < FIRST_CODE + values().length;
    }

    static Season of(int code) {
        return values()[code - FIRST_CODE];
    }

    DaySpan in(int year) {
        LocalDate first = start.atYear(year + startYear);
        return new DaySpan(first, end.atYear(year + endYear));
    }
}
