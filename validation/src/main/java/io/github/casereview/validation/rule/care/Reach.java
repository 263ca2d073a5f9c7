package io.github.casereview.validation.rule.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch as it lies in time, on one reading.
 *
 * @param stretch the stretch
 * @param from the day it begins
 * @param to the day it ends
 */
record Reach(Stretch stretch, LocalDate from, LocalDate to) {
    /** The time that a stretch certainly takes up; empty where none is certain. */
    static Optional<Reach> certain(Stretch stretch) {
        return within(stretch, stretch.earliestEnd());
    }

    /** The same, where one that had not ended lasts beyond all that is told. */
    static Optional<Reach> lasting(Stretch stretch) {
        return within(stretch, stretch.isOpen() ? Optional.of(LocalDate.MAX) : stretch.earliestEnd());
    }

    private static Optional<Reach> within(Stretch stretch, Optional<LocalDate> end) {
        return stretch.isComparable()
                ? stretch.latestStart().flatMap(start -> end.map(last -> new Reach(stretch, start, last)))
                : Optional.empty();
    }

    /** All the time that a stretch can take up. */
    static Reach possible(Stretch stretch) {
        boolean known = stretch.isComparable();
        return new Reach(
                stretch,
                stretch.bounds().start().earliest().filter(day -> known).orElse(LocalDate.MIN),
                stretch.bounds().end().latest().filter(day -> known).orElse(LocalDate.MAX));
    }

    /** The same with the day before and the day after, where there are such. */
    Reach widened() {
        return new Reach(
                stretch,
                from.equals(LocalDate.MIN) ? from : from.minusDays(1),
                to.equals(LocalDate.MAX) ? to : to.plusDays(1));
    }
}
