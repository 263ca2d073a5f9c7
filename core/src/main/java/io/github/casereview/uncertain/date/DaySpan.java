package io.github.casereview.uncertain.date;

import java.time.LocalDate;
import java.time.Period;

/** Days from one to another, both included. */
record DaySpan(LocalDate first, LocalDate last) {
    /** One unit more on both sides; a span that ends with a month still does. */
    DaySpan widened(Period unit) {
        return new DaySpan(first.minus(unit), last.plusDays(1).plus(unit).minusDays(1));
    }
}
