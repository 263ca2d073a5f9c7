package io.github.casereview.validation.calendar;

import io.github.casereview.uncertain.date.DateBounds;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How many days lie between two points in time, as far as imprecise dates tell.
 *
 * @param least how many at least
 * @param most how many at most; empty where nothing limits it
 */
public record Distance(int least, OptionalInt most) {
    /** How days are counted from one to another; empty where that is not known. */
    @FunctionalInterface
    interface Counting {
        /** {@return how many days after the first, up to the second; none where that is earlier} */
        OptionalInt count(LocalDate from, LocalDate to);
    }

    static Distance between(DateBounds from, DateBounds to, Counting counting) {
        if (from.doubtful() || to.doubtful()) {
            return new Distance(0, OptionalInt.empty());
        }
        OptionalInt least = from.latest()
                .flatMap(start -> to.earliest().map(end -> counting.count(start, end)))
                .orElse(OptionalInt.empty());
        OptionalInt most = from.earliest()
                .flatMap(start -> to.latest().map(end -> counting.count(start, end)))
                .orElse(OptionalInt.empty());
        return new Distance(least.orElse(0), most);
    }

    /** {@return whether it is certainly one number of days} */
    public boolean isExact() {
        return most.isPresent() && most.getAsInt() == least;
    }

    /** {@return the number in words, as in {@code at least 9}} */
    public String text() {
        return isExact() ? Integer.toString(least) : "at least " + least;
    }
}
