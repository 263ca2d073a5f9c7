package io.github.casereview.uncertain.date;

import java.util.Optional;
import java.util.function.Function;

/** Finds the ends of a period from all that is told of it. */
record PeriodEnds(UncertainPeriod period, Function<UncertainDate, DateBounds> resolver) {

    PeriodBounds bounds() {
        DateBounds start = told(period.getStart());
        DateBounds end = told(period.getEnd());
        for (UncertainDate moment : period.getHeldAt()) {
            DateBounds held = resolver.apply(moment);
            start = start.narrowedBy(held.orEarlier());
            end = end.narrowedBy(held.orLater());
        }
        return new PeriodBounds(
                isOpen(period.getStart()) ? start.narrowedBy(startByLength(end)) : start,
                isOpen(period.getEnd()) ? end.narrowedBy(endByLength(start)) : end);
    }

    private DateBounds told(Optional<UncertainDate> date) {
        return date.map(resolver).orElse(DateBounds.unknown());
    }

    private boolean isOpen(Optional<UncertainDate> date) {
        return date.isEmpty() && period.getLength().isPresent();
    }

    /** The first and the last day of a stretch may both be counted in its length. */
    private DateBounds endByLength(DateBounds start) {
        DateBounds moved = period.getLength().map(start::plus).orElse(DateBounds.unknown());
        return DateBounds.between(
                moved.earliest().map(day -> day.minusDays(1)).orElse(null),
                moved.latest().orElse(null),
                moved.doubtful());
    }

    private DateBounds startByLength(DateBounds end) {
        DateBounds moved = period.getLength().map(end::minus).orElse(DateBounds.unknown());
        return DateBounds.between(
                moved.earliest().orElse(null),
                moved.latest().map(day -> day.plusDays(1)).orElse(null),
                moved.doubtful());
    }
}
