package io.github.casereview.validation.rule.history;

import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import java.time.LocalDate;
import java.util.Optional;

/** The days between which someone was born, by all that is told of their birth and their ages. */
final class Birth {
    /**
     * A day before or after which someone cannot have been born.
     *
     * @param day the day
     * @param by what tells it
     */
    record Limit(LocalDate day, Node<?> by) {}

    private Optional<Limit> from = Optional.empty();
    private Optional<Limit> until = Optional.empty();

    /** Adds one telling; what the source doubts tells nothing. */
    void add(Node<?> by, DateBounds told) {
        if (!told.doubtful()) {
            told.earliest()
                    .filter(day ->
                            from.filter(first -> !first.day().isBefore(day)).isEmpty())
                    .ifPresent(day -> from = Optional.of(new Limit(day, by)));
            told.latest()
                    .filter(day ->
                            until.filter(last -> !last.day().isAfter(day)).isEmpty())
                    .ifPresent(day -> until = Optional.of(new Limit(day, by)));
        }
    }

    /** The first day on which they can have been born; empty where the tellings do not fit together. */
    Optional<Limit> from() {
        return isPossible() ? from : Optional.empty();
    }

    /** The last day on which they can have been born; empty where the tellings do not fit together. */
    Optional<Limit> until() {
        return isPossible() ? until : Optional.empty();
    }

    private boolean isPossible() {
        return from.isEmpty()
                || until.isEmpty()
                || !from.get().day().isAfter(until.get().day());
    }

    /** What shows that a day was before the birthday of so many years. */
    Optional<Node<?>> underAge(int years, Optional<LocalDate> day) {
        return from().filter(born -> day.filter(it -> it.isBefore(born.day().plusYears(years)))
                        .isPresent())
                .map(Limit::by);
    }

    /** What shows that a day was the birthday of so many years, or after it. */
    Optional<Node<?>> ofAge(int years, Optional<LocalDate> day) {
        return until().filter(born -> day.filter(it -> !it.isBefore(birthday(born.day(), years)))
                        .isPresent())
                .map(Limit::by);
    }

    /** Who was born on 29 February is a year older by 1 March. */
    private static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
