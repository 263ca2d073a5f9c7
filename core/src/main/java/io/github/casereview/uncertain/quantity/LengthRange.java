package io.github.casereview.uncertain.quantity;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lengths that one given length can mean. */
record LengthRange(Amount least, boolean beyondLeast, Optional<Amount> most, boolean shortOfMost) {
    /** Any length at all. */
    static final LengthRange ANY = from(Amount.ZERO, false);

    /** What a length can mean; empty where it tells nothing that can be compared. */
    static Optional<LengthRange> of(LengthOfTime length) {
        if (length.getAbsent().isPresent()) {
            return Optional.empty();
        }
        if (length.getValue().isEmpty() && length.getUpTo().isEmpty()) {
            return length.getVague().flatMap(vague -> length.getUnit().map(unit -> from(unit.atLeast(vague), false)));
        }
        Optional<LengthRange> value =
                length.getValue().map(text -> counted(text, length)).orElse(Optional.of(ANY));
        Optional<LengthRange> upTo =
                length.getUpTo().map(text -> counted(text, length)).orElse(value);
        return value.flatMap(first -> upTo.flatMap(last -> bounded(first, last, length)))
                .filter(LengthRange::isPossible);
    }

    /** What a length says; any length where it tells nothing. */
    static LengthRange told(LengthOfTime length) {
        return of(length).orElse(ANY);
    }

    static LengthRange from(Amount least, boolean beyond) {
        return new LengthRange(least, beyond, Optional.empty(), false);
    }

    static LengthRange between(Amount least, Amount most) {
        return new LengthRange(least, false, Optional.of(most), false);
    }

    private static Optional<LengthRange> counted(String text, LengthOfTime length) {
        return Amount.read(text)
                .map(amount ->
                        length.getUnit().map(unit -> unit.counted(amount)).orElse(between(amount, amount)));
    }

    private static Optional<LengthRange> bounded(LengthRange first, LengthRange last, LengthOfTime length) {
        boolean open = length.getUpTo().isEmpty();
        Amount least = first.least;
        Optional<Amount> most = last.most;
        if (length.getBound().isEmpty()) {
            return Optional.of(new LengthRange(least, false, most, false));
        }
        return Optional.of(
                switch (length.getBound().get()) {
                    case ABOUT -> new LengthRange(least.roundedDown(), false, most.map(Amount::roundedUp), false);
                    case AT_LEAST -> new LengthRange(least, false, open ? Optional.empty() : most, false);
                    case MORE_THAN -> new LengthRange(least, true, open ? Optional.empty() : most, false);
                    case AT_MOST -> new LengthRange(open ? Amount.ZERO : least, false, most, false);
                    case LESS_THAN -> new LengthRange(open ? Amount.ZERO : least, false, most, true);
                });
    }

    private boolean isPossible() {
        NumberRange numbers = on(scaleWith(this));
        return numbers.least() <= numbers.most();
    }

    SizeOrder order(LengthRange other) {
        Scale scale = scaleWith(other);
        return on(scale).order(other.on(scale));
    }

    Agreement agreement(LengthRange other) {
        Scale scale = scaleWith(other);
        return on(scale).agreement(other.on(scale));
    }

    private Scale scaleWith(LengthRange other) {
        List<Amount> amounts = new ArrayList<>(List.of(least, other.least));
        most.ifPresent(amounts::add);
        other.most.ifPresent(amounts::add);
        return Scale.common(amounts);
    }

    /** In halves, so that what is more than a number begins just past it. */
    private NumberRange on(Scale scale) {
        long fewest = 2 * scale.fewest(least) + (beyondLeast ? 1 : 0);
        long highest = most.map(amount -> 2 * scale.most(amount) - (shortOfMost ? 1 : 0))
                .orElse(NumberRange.WITHOUT_END);
        return new NumberRange(fewest, highest);
    }
}
