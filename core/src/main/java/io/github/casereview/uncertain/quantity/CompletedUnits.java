package io.github.casereview.uncertain.quantity;

import java.util.Optional;

/** Reads a length as completed units: 17 years lasts until the eighteenth is complete. */
final class CompletedUnits {
    private CompletedUnits() {}

    static LengthOfTime of(LengthOfTime length) {
        Optional<Amount> value = length.getValue().flatMap(Amount::read);
        Optional<Amount> upTo = length.getUpTo().flatMap(Amount::read).or(() -> value);
        boolean readable = value.isPresent() == length.getValue().isPresent() && upTo.isPresent();
        if (!readable || length.getAbsent().isPresent()) {
            return length;
        }
        Amount least = value.orElse(Amount.ZERO);
        return length.getBound()
                .map(bound -> bounded(length, bound, least, upTo.get()))
                .orElseGet(() -> below(length, least, upTo.get().oneMore()));
    }

    private static LengthOfTime bounded(LengthOfTime length, Bound bound, Amount least, Amount last) {
        boolean open = length.getUpTo().isEmpty();
        Amount first = open ? Amount.ZERO : least;
        return switch (bound) {
            case ABOUT -> below(length, least.roundedDown(), last.roundedUp().oneMore());
            case AT_LEAST, MORE_THAN -> open ? length : below(length, least, last.oneMore());
            case AT_MOST -> below(length, first, last.oneMore());
            case LESS_THAN -> below(length, first, last);
        };
    }

    private static LengthOfTime below(LengthOfTime length, Amount least, Amount end) {
        return LengthOfTime.builder()
                .from(length)
                .value(least.toString())
                .upTo(end.toString())
                .bound(Bound.LESS_THAN)
                .build();
    }
}
