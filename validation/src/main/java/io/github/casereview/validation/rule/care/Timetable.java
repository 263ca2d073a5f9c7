package io.github.casereview.validation.rule.care;

import io.github.casereview.validation.rule.history.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stretches in the order of their beginning; finds one that shares time with another without looking at all. */
final class Timetable {
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

    private static final Comparator<Reach> BY_START = Comparator.comparing(Reach::from);

    private final List<Reach> begun = new ArrayList<>();
    private final List<Reach> longest = new ArrayList<>();

    /** The reaches in the order in which they can be added. */
    static List<Reach> inOrder(Stream<Reach> some) {
        return some.sorted(BY_START).toList();
    }

    static Timetable of(Stream<Reach> some) {
        Timetable table = new Timetable();
        inOrder(some).forEach(table::add);
        return table;
    }

    /** Adds one that begins no earlier than those before. */
    void add(Reach reach) {
        Reach last = longest.isEmpty() ? reach : longest.get(longest.size() - 1);
        begun.add(reach);
        longest.add(reach.to().isAfter(last.to()) ? reach : last);
    }

    /** One that shares time with another; touching is not sharing. */
    Optional<Stretch> sharing(Reach other) {
        int first = begunBefore(other.to());
        return first > 0 && longest.get(first - 1).to().isAfter(other.from())
                ? Optional.of(longest.get(first - 1).stretch())
                : Optional.empty();
    }

    /** How many had begun before a day. */
    private int begunBefore(LocalDate day) {
        int low = 0;
        int high = begun.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begun.get(middle).from().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
