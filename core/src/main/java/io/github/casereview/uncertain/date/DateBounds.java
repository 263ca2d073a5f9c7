package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a point in time certainly lies; a day and a month are never invented.
 *
 * @param earliest the first day it can be; empty where it is open to the past
 * @param latest the last day it can be; empty where it is open to the future
 * @param doubtful whether the source doubts it; then its order to anything cannot be told
 */
public record DateBounds(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean doubtful) {
    /** Orders by the first day, then the last; what is not known comes last. For display only. */
    public static final Comparator<DateBounds> DISPLAY = Comparator.comparing(DateBounds::isUnknown)
            .thenComparing(bounds -> bounds.earliest.orElse(LocalDate.MIN))
            .thenComparing(bounds -> bounds.latest.orElse(LocalDate.MAX));

    private static final DateBounds UNKNOWN = new DateBounds(Optional.empty(), Optional.empty(), false);

    /** Refuses bounds that end before they begin. */
    public DateBounds {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("earliest is after latest");
        }
    }

    /** {@return the bounds of a point of which nothing is known} */
    public static DateBounds unknown() {
        return UNKNOWN;
    }

    /** Bounds open on each side that is null; nothing is known where they end before they begin. */
    static DateBounds between(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean doubtful) {
        boolean impossible = earliest != null && latest != null && earliest.isAfter(latest);
        return impossible
                ? UNKNOWN
                : new DateBounds(Optional.ofNullable(earliest), Optional.ofNullable(latest), doubtful);
    }

    /** {@return whether nothing is known on either side} */
    public boolean isUnknown() {
        return earliest.isEmpty() && latest.isEmpty();
    }

    /** {@return whether it is certainly one single day} */
    public boolean isSingleDay() {
        return !doubtful && earliest.isPresent() && earliest.equals(latest);
    }

    /**
     * Compares two points in time, and claims nothing that is not certain.
     *
     * @param other the other point
     * @return the same only for the same single day
     */
    public TimeOrder order(DateBounds other) {
        if (doubtful || other.doubtful) {
            return TimeOrder.CANNOT_TELL;
        }
        if (endsBefore(other)) {
            return TimeOrder.BEFORE;
        }
        if (other.endsBefore(this)) {
            return TimeOrder.AFTER;
        }
        return isSingleDay() && equals(other) ? TimeOrder.SAME : TimeOrder.CANNOT_TELL;
    }

    /**
     * Compares two tellings of the same point in time.
     *
     * @param other the other telling
     * @return a conflict only where no day fits both
     */
    public Agreement agreement(DateBounds other) {
        if (isUnknown() || other.isUnknown()) {
            return Agreement.CANNOT_TELL;
        }
        if (equals(other)) {
            return Agreement.SAME;
        }
        if (meets(other)) {
            return Agreement.DIFFERS_IN_PRECISION;
        }
        return doubtful || other.doubtful ? Agreement.CANNOT_TELL : Agreement.CONFLICT;
    }

    /**
     * Narrows this by what is known from elsewhere.
     *
     * @param other the other bounds of the same point
     * @return the days that fit both; this, where there are none
     */
    public DateBounds narrowedBy(DateBounds other) {
        if (other.isUnknown() || !meets(other)) {
            return this;
        }
        LocalDate first = later(earliest.orElse(null), other.earliest.orElse(null));
        LocalDate last = earlier(latest.orElse(null), other.latest.orElse(null));
        return between(first, last, doubtful || other.doubtful);
    }

    /** {@return the bounds of something on this day or later} */
    public DateBounds orLater() {
        return between(earliest.orElse(null), null, doubtful);
    }

    /** {@return the bounds of something on this day or earlier} */
    public DateBounds orEarlier() {
        return between(null, latest.orElse(null), doubtful);
    }

    /**
     * The bounds of a point that lies this long after.
     *
     * @param length how long; a vague length counts with its lower bound
     * @return the moved bounds
     */
    public DateBounds plus(LengthOfTime length) {
        Optional<LocalDate> first = earliest.flatMap(length::earliestAfter);
        Optional<LocalDate> last = latest.flatMap(length::latestAfter);
        return between(first.orElse(null), last.orElse(null), doubtful);
    }

    /**
     * The bounds of a point that lies this long before.
     *
     * @param length how long; a vague length counts with its lower bound
     * @return the moved bounds
     */
    public DateBounds minus(LengthOfTime length) {
        Optional<LocalDate> first = earliest.flatMap(length::earliestBefore);
        Optional<LocalDate> last = latest.flatMap(length::latestBefore);
        return between(first.orElse(null), last.orElse(null), doubtful);
    }

    private boolean endsBefore(DateBounds other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    private boolean meets(DateBounds other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isAfter(two) ? one : two;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isBefore(two) ? one : two;
    }
}
