package io.github.casereview.uncertain.quantity;

import java.util.Optional;

/** The numbers that a count can mean. */
final class CountRange {
    private static final NumberRange ANY = new NumberRange(0, NumberRange.WITHOUT_END);

    private CountRange() {}

    /** Empty where the count tells nothing that can be compared. */
    static Optional<NumberRange> of(Count count) {
        if (count.getAbsent().isPresent()) {
            return Optional.empty();
        }
        if (count.getValue().isEmpty() && count.getUpTo().isEmpty()) {
            return count.getVague().map(vague -> new NumberRange(vague.least(), NumberRange.WITHOUT_END));
        }
        long least = count.getValue().orElse(0);
        boolean open = count.getUpTo().isEmpty();
        long most = open ? least : count.getUpTo().getAsInt();
        NumberRange range =
                count.getBound().map(bound -> bounded(bound, least, most, open)).orElse(new NumberRange(least, most));
        return Optional.of(range).filter(numbers -> 0 <= least && numbers.least() <= numbers.most());
    }

    /** Both together, as a count. */
    static Count sum(Count one, Count other) {
        NumberRange first = of(one).orElse(ANY);
        NumberRange second = of(other).orElse(ANY);
        int least = toInt(first.least() + second.least());
        if (first.most() == NumberRange.WITHOUT_END || second.most() == NumberRange.WITHOUT_END) {
            return Count.atLeast(least);
        }
        int most = toInt(first.most() + second.most());
        return least == most ? Count.of(least) : Count.between(least, most);
    }

    private static int toInt(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static NumberRange bounded(Bound bound, long least, long most, boolean open) {
        return switch (bound) {
            case ABOUT -> new NumberRange(Math.max(0, least - Rounding.step(least)), most + Rounding.step(most));
            case AT_LEAST -> new NumberRange(least, open ? NumberRange.WITHOUT_END : most);
            case MORE_THAN -> new NumberRange(least + 1, open ? NumberRange.WITHOUT_END : most);
            case AT_MOST -> new NumberRange(open ? 0 : least, most);
            case LESS_THAN -> new NumberRange(open ? 0 : least, most - 1);
        };
    }
}
