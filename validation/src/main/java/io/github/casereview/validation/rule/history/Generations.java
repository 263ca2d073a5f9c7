package io.github.casereview.validation.rule.history;

import io.github.casereview.uncertain.date.DateBounds;
import java.time.LocalDate;
import java.util.Optional;

/** Tells how far apart two births are: whether the one may be that of a child of the other. */
public final class Generations {
    /** The age from which somebody may be a parent. */
    public static final int LEAST_AGE = 10;

    private static final int GROWN_UP = 18;

    private Generations() {}

    /** {@return whether two births may lie so far apart that the one may be of a child of the other} */
    public static boolean mayBeApart(DateBounds one, DateBounds other) {
        return mayBeLater(one, other) || mayBeLater(other, one);
    }

    /** {@return whether somebody who became a parent by a birth may still have been a child at some other day} */
    public static boolean mayBeChild(DateBounds birth, DateBounds day) {
        return !isLater(birth, day, GROWN_UP - LEAST_AGE);
    }

    /** Whether a birth was certainly so long after another that it is of another generation. */
    static boolean isApart(DateBounds first, DateBounds later) {
        return isLater(first, later, LEAST_AGE);
    }

    private static boolean mayBeLater(DateBounds first, DateBounds later) {
        Optional<LocalDate> least = first.earliest().map(day -> day.plusYears(LEAST_AGE));
        return first.doubtful()
                || later.doubtful()
                || least.isEmpty()
                || later.latest().filter(least.get()::isAfter).isEmpty();
    }

    private static boolean isLater(DateBounds first, DateBounds later, int years) {
        return !first.doubtful()
                && !later.doubtful()
                && first.latest()
                        .map(day -> day.plusYears(years))
                        .filter(day ->
                                later.earliest().filter(it -> !it.isBefore(day)).isPresent())
                        .isPresent();
    }
}
