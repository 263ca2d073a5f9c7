package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Code;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.history.Generations;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
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
 * @param early whether it is because they were too young
 */
record AgeCheck(
        Predicate<Stretch> wanted, BiFunction<History, Stretch, Optional<Node<?>>> shown, String found, boolean early)
        implements Check {
    static AgeCheck beganUnder(int years, EpisodeKind kind, Code... some) {
        return beganUnder(years, stretch -> stretch.is(kind, some));
    }

    /** What begins before birth is of the rule on that, and no age is asked of it. */
    static AgeCheck beganUnder(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(
                wanted,
                (history, stretch) -> history.beganUnder(years, stretch)
                        .filter(by ->
                                years == 0 || history.beganUnder(0, stretch).isEmpty()),
                "one begun earlier",
                true);
    }

    static AgeCheck beganAt(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(wanted, (history, stretch) -> history.beganAt(years, stretch), "one begun later", false);
    }

    /** Begun so late, and not going on from one of the same kind that may have begun in time. */
    static AgeCheck beganAnewAt(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(
                wanted,
                (history, stretch) -> history.beganAt(years, stretch)
                        .filter(by -> history.stretches(wanted)
                                .allMatch(other -> history.beganAt(years, other).isPresent())),
                "one begun later",
                false);
    }

    static AgeCheck endedBeyond(int years, Predicate<Stretch> wanted) {
        return new AgeCheck(
                wanted,
                (history, stretch) -> history.beganAt(years, stretch).or(() -> history.endedBeyond(years, stretch)),
                "one that ends later",
                false);
    }

    @Override
    public void look(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        Histories.ofChildren(review)
                .filter(history -> !breaches.isDamaged(history.person()))
                .forEach(history -> history.stretches(wanted)
                        .forEach(stretch -> shown.apply(history, stretch)
                                .filter(by -> !breaches.isDamaged(by) && reported.add(stretch.node()))
                                .ifPresent(by -> breaches.add(breach(history, stretch, by)))));
    }

    /** Where the birth may be that of a child of theirs, who was still a child then, nothing is certain. */
    private Breach breach(History history, Stretch stretch, Node<?> by) {
        DateBounds start = stretch.bounds().start();
        boolean open = early && history.mayBeOfTheirs(by) && Generations.mayBeChild(history.born(by), start);
        return open
                ? Breach.of(stretch.node(), found + LifeRule.OPEN).leftOpen().with(by)
                : Breach.of(stretch.node(), found).with(by);
    }
}
