package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Compares two tellings of one period, part by part, in what both tell. */
record PeriodAgreement(Function<UncertainDate, DateBounds> resolver) {
    Agreement of(UncertainPeriod one, UncertainPeriod other) {
        List<Agreement> parts = new ArrayList<>();
        add(parts, date(one.getStart()), date(other.getStart()), this::dates);
        add(parts, date(one.getEnd()), date(other.getEnd()), this::dates);
        add(parts, length(one), length(other), LengthOfTime::agreement);
        parts.addAll(moments(one, other));
        parts.addAll(momentsOutside(one, other));
        parts.addAll(momentsOutside(other, one));
        return Agreement.ofAll(parts);
    }

    private static <T> void add(
            List<Agreement> parts, Optional<T> one, Optional<T> other, BiFunction<T, T, Agreement> agreement) {
        if (one.isPresent() && other.isPresent()) {
            parts.add(agreement.apply(one.get(), other.get()));
        }
    }

    /** A date that is left out with a reason, such as an open end, tells nothing that could be compared. */
    private static Optional<UncertainDate> date(Optional<UncertainDate> date) {
        return date.filter(told -> told.getAbsent().isEmpty());
    }

    private static Optional<LengthOfTime> length(UncertainPeriod period) {
        return period.getLength().filter(told -> told.getAbsent().isEmpty());
    }

    private Agreement dates(UncertainDate one, UncertainDate other) {
        return one.agreement(other, resolver);
    }

    /** A state can hold at two moments, so moments apart do not conflict. */
    private List<Agreement> moments(UncertainPeriod one, UncertainPeriod other) {
        List<DateBounds> others = bounds(other.getHeldAt());
        return bounds(one.getHeldAt()).stream()
                .flatMap(moment -> others.stream().map(moment::agreement))
                .distinct()
                .filter(agreement -> agreement != Agreement.CONFLICT)
                .toList();
    }

    private List<DateBounds> bounds(List<UncertainDate> moments) {
        return moments.stream().map(resolver).distinct().toList();
    }

    /** A moment at which it held lies within the ends that the other tells. */
    private List<Agreement> momentsOutside(UncertainPeriod one, UncertainPeriod other) {
        if (other.getStart().isEmpty() && other.getEnd().isEmpty()) {
            return List.of();
        }
        PeriodBounds bounds = other.bounds(resolver);
        return one.getHeldAt().stream()
                .map(resolver)
                .filter(moment -> !moment.isUnknown())
                .map(bounds::order)
                .map(order -> switch (order) {
                    case BEFORE, AFTER -> Agreement.CONFLICT;
                    case SAME, CANNOT_TELL -> Agreement.DIFFERS_IN_PRECISION;
                })
                .toList();
    }
}
