package io.github.casereview.code;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which a code may be used, first and last included; an end that is not there is open.
 *
 * @param from the first day, where there is one
 * @param until the last day, where there is one
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {
    private static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    /**
     * Makes a span.
     *
     * @param from the first day, where there is one
     * @param until the last day, where there is one
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Span {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("until " + until.get() + " is before from " + from.get());
        }
    }

    /** {@return the span with neither a first nor a last day} */
    public static Span always() {
        return ALWAYS;
    }

    /**
     * Makes a span without a last day.
     *
     * @param first the first day
     * @return the span
     */
    public static Span since(LocalDate first) {
        return new Span(Optional.of(first), Optional.empty());
    }

    /**
     * Makes a span without a first day.
     *
     * @param last the last day
     * @return the span
     */
    public static Span until(LocalDate last) {
        return new Span(Optional.empty(), Optional.of(last));
    }

    /**
     * Makes a span with both ends.
     *
     * @param first the first day
     * @param last the last day
     * @return the span
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static Span between(LocalDate first, LocalDate last) {
        return new Span(Optional.of(first), Optional.of(last));
    }

    /**
     * Tells whether a day lies in the span.
     *
     * @param day the day
     * @return true if it is neither before the first nor after the last day
     */
    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Tells whether two spans share a day; an imprecise date is outside a span for certain only where they do not.
     *
     * @param other the other span
     * @return true if at least one day lies in both
     */
    public boolean overlaps(Span other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /**
     * Makes the smallest span that holds both.
     *
     * @param other the other span
     * @return from the earlier first day to the later last day
     */
    public Span union(Span other) {
        boolean started = from.isPresent() && other.from.isPresent();
        boolean ended = until.isPresent() && other.until.isPresent();
        return new Span(
                started
                        ? Stream.of(from, other.from).flatMap(Optional::stream).min(LocalDate::compareTo)
                        : Optional.empty(),
                ended
                        ? Stream.of(until, other.until)
                                .flatMap(Optional::stream)
                                .max(LocalDate::compareTo)
                        : Optional.empty());
    }

    private boolean endsBefore(Span other) {
        return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
    }
}
