package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.TimeOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which a stretch of time certainly began and certainly ended.
 *
 * @param start when it began
 * @param end when it ended
 */
public record PeriodBounds(DateBounds start, DateBounds end) {
    /**
     * The bounds of a stretch that begins and ends at one point.
     *
     * @param point the point
     * @return the bounds
     */
    public static PeriodBounds at(DateBounds point) {
        return new PeriodBounds(point, point);
    }

    /** {@return whether it certainly begins after it ends, so that it cannot be} */
    public boolean startsAfterItEnds() {
        return start.order(end) == TimeOrder.AFTER;
    }

    /**
     * Compares the stretch with a point in time.
     *
     * @param point the point
     * @return the same where the point certainly lies inside
     */
    public TimeOrder order(DateBounds point) {
        PeriodBounds other = at(point);
        if (uncomparable() || other.uncomparable()) {
            return TimeOrder.CANNOT_TELL;
        }
        if (comesBefore(end.latest(), point.earliest())) {
            return TimeOrder.BEFORE;
        }
        if (comesBefore(point.latest(), start.earliest())) {
            return TimeOrder.AFTER;
        }
        boolean inside = notAfter(latestStart(), point.earliest()) && notAfter(point.latest(), earliestEnd());
        return inside ? TimeOrder.SAME : TimeOrder.CANNOT_TELL;
    }

    /**
     * Compares two stretches; one that begins on the day the other ends touches it and comes after it.
     *
     * @param other the other stretch
     * @return the same where both certainly share time
     */
    public TimeOrder order(PeriodBounds other) {
        if (uncomparable() || other.uncomparable()) {
            return TimeOrder.CANNOT_TELL;
        }
        boolean before = notAfter(end.latest(), other.start.earliest());
        boolean after = notAfter(other.end.latest(), start.earliest());
        if (before != after) {
            return before ? TimeOrder.BEFORE : TimeOrder.AFTER;
        }
        boolean shared =
                comesBefore(latestStart(), other.earliestEnd()) && comesBefore(other.latestStart(), earliestEnd());
        return shared ? TimeOrder.SAME : TimeOrder.CANNOT_TELL;
    }

    /**
     * Asks whether two stretches share time.
     *
     * @param other the other stretch
     * @return whether they certainly do; touching is not sharing
     */
    public boolean overlaps(PeriodBounds other) {
        return order(other) == TimeOrder.SAME;
    }

    private boolean uncomparable() {
        return start.doubtful() || end.doubtful() || startsAfterItEnds();
    }

    /** It began no later than it ended. */
    private Optional<LocalDate> latestStart() {
        return start.narrowedBy(end.orEarlier()).latest();
    }

    /** It ended no earlier than it began. */
    private Optional<LocalDate> earliestEnd() {
        return end.narrowedBy(start.orLater()).earliest();
    }

    private static boolean comesBefore(Optional<LocalDate> one, Optional<LocalDate> two) {
        return one.isPresent() && two.isPresent() && one.get().isBefore(two.get());
    }

    private static boolean notAfter(Optional<LocalDate> one, Optional<LocalDate> two) {
        return one.isPresent() && two.isPresent() && !one.get().isAfter(two.get());
    }
}
