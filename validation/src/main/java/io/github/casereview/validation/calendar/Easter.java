package io.github.casereview.validation.calendar;

import java.time.LocalDate;

/** Finds Easter in the Gregorian calendar, by the anonymous algorithm of 1876. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int full = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * full + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
