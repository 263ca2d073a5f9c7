package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Code;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Check;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Looks at the ages at which stretches begin or end, beside what shows them.
 *
 * @param wanted the stretches looked at
 * @param shown what shows that the age is not as it should be
 * @param found what is found then
 */
record AgeCheck(Predicate<Stretch> wanted, BiFunction<History, Stretch, Optional<Node<?>>> shown, String found)
        implements Check {
    static AgeCheck beganUnder(int years, EpisodeKind kind, Code... some) {
        return beganUnder(years, stretch -> stretch.is(kind, some));
    }

    static AgeCheck beganUnder(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(wanted, (history, stretch) -> history.beganUnder(years, stretch), "one begun earlier");
    }

    static AgeCheck beganAt(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(wanted, (history, stretch) -> history.beganAt(years, stretch), "one begun later");
    }

    /** Begun so late, and not going on from one of the same kind that may have begun in time. */
    static AgeCheck beganAnewAt(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(
                wanted,
                (history, stretch) -> history.beganAt(years, stretch)
                        .filter(by -> history.stretches(wanted)
                                .allMatch(other -> history.beganAt(years, other).isPresent())),
                "one begun later");
    }

    static AgeCheck endedBeyond(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(
                wanted,
                (history, stretch) -> history.beganAt(years, stretch).or(() -> history.endedBeyond(years, stretch)),
                "one that ends later");
    }

    @Override
    public void look(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        Histories.ofChildren(review)
                .filter(history -> !breaches.isDamaged(history.person()))
                .forEach(history -> history.stretches(wanted)
                        .forEach(stretch -> shown.apply(history, stretch)
                                .filter(by -> !breaches.isDamaged(by) && reported.add(stretch.node()))
                                .ifPresent(by -> breaches.add(
                                        Breach.of(stretch.node(), found).with(by)))));
    }
}
