package io.github.casereview.validation.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bank holidays that a royal proclamation moved or added in one year; no rule gives them. */
final class OneOffs {
    /** The eve of 2000, jubilees of 2002, 2012 and 2022, a wedding, a state funeral, a coronation. */
    private static final Set<LocalDate> EVERYWHERE = Set.of(
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    /** The World Cup of 2026. */
    private static final Set<LocalDate> SCOTLAND = Set.of(LocalDate.of(2026, 6, 15));

    private static final Map<Integer, LocalDate> EARLY_MAY = Map.of(2020, LocalDate.of(2020, 5, 8));
    private static final Map<Integer, LocalDate> SPRING =
            Map.of(2002, LocalDate.of(2002, 6, 4), 2012, LocalDate.of(2012, 6, 4), 2022, LocalDate.of(2022, 6, 2));

    private OneOffs() {}

    /** The early May holiday, where it was moved. */
    static Optional<LocalDate> earlyMay(int year) {
        return Optional.ofNullable(EARLY_MAY.get(year));
    }

    /** The spring holiday, where it was moved. */
    static Optional<LocalDate> spring(int year) {
        return Optional.ofNullable(SPRING.get(year));
    }

    static Set<LocalDate> everywhere() {
        return EVERYWHERE;
    }

    static Set<LocalDate> scotland() {
        return SCOTLAND;
    }
}
