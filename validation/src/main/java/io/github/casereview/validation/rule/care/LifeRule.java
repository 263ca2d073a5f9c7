package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.people.Age;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.history.Generations;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about a child's birth and death, and what can come only between them. */
public enum LifeRule implements Rule {
    /** Two births, or two deaths, of one child are told, and not as two tellings of one. */
    BIRTH_OR_DEATH_TWICE(warning("one birth and one death of a child", LifeRule::twice)),

    /** A child certainly died before birth. */
    DEATH_BEFORE_BIRTH(warning("a birth before a death", LifeRule::deathBeforeBirth)),

    /** A child is in care, in school or missing before birth; plans and assessments may well come before. */
    EPISODE_BEFORE_BIRTH(
            warning("care, school and missing episodes after birth", AgeCheck.beganUnder(0, LifeRule::isAfterBirth))),

    /** Something that only the living need begins after a child's death. */
    EPISODE_AFTER_DEATH(warning("care, plans, school and missing episodes before death", LifeRule::afterDeath)),

    /** An age cannot be right, by the birth that is told. */
    AGE_UNLIKE_BIRTH(warning("an age that fits the birth", LifeRule::ages));

    /** What is said where a birth may be another's. */
    static final String OPEN = ", which leaves it open: the birth may be that of a child of theirs";

    private static final Set<EpisodeKind> AFTER_BIRTH = EnumSet.of(
            EpisodeKind.LOOKED_AFTER,
            EpisodeKind.LEGAL_STATUS,
            EpisodeKind.PLACEMENT,
            EpisodeKind.EDUCATION,
            EpisodeKind.MISSING);
    private static final Set<EpisodeKind> BEFORE_DEATH =
            EnumSet.of(EpisodeKind.EARLY_HELP, EpisodeKind.CHILD_IN_NEED_PLAN, EpisodeKind.CHILD_PROTECTION);

    private final Definition definition;

    LifeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void twice(ReviewIndex review, Breaches breaches) {
        Histories.ofChildren(review).forEach(history -> {
            births(history, breaches);
            second(history.deaths(), breaches, "another death");
        });
    }

    private static void births(History history, Breaches breaches) {
        List<Node<Event>> told = history.births();
        told.stream()
                .skip(1)
                .filter(event -> !breaches.isDamaged(told.get(0)))
                .forEach(event -> breaches.add(birth(history, told.get(0), event)));
    }

    private static Breach birth(History history, Node<Event> first, Node<Event> other) {
        boolean open = (history.mayBeOfTheirs(first) || history.mayBeOfTheirs(other))
                && Generations.mayBeApart(history.when(first), history.when(other));
        Breach breach = Breach.of(other, open ? "another birth" + OPEN : "another birth")
                .with(first);
        return open ? breach.leftOpen() : breach;
    }

    private static void second(List<Node<Event>> told, Breaches breaches, String found) {
        told.stream()
                .skip(1)
                .filter(event -> !breaches.isDamaged(told.get(0)))
                .forEach(event -> breaches.add(Breach.of(event, found).with(told.get(0))));
    }

    private static void deathBeforeBirth(ReviewIndex review, Breaches breaches) {
        Histories.ofChildren(review)
                .forEach(history -> history.death()
                        .ifPresent(death -> history.birth()
                                .filter(birth -> history.when(death).order(history.when(birth)) == TimeOrder.BEFORE)
                                .filter(birth -> !breaches.isDamaged(birth))
                                .ifPresent(birth -> breaches.add(
                                        Breach.of(death, "a death before it").with(birth)))));
    }

    private static boolean isAfterBirth(Stretch stretch) {
        return AFTER_BIRTH.contains(stretch.node().value().getKind());
    }

    private static boolean isBeforeDeath(Stretch stretch) {
        return isAfterBirth(stretch)
                || BEFORE_DEATH.contains(stretch.node().value().getKind());
    }

    private static void afterDeath(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        Histories.ofChildren(review)
                .forEach(history -> history.death()
                        .filter(death -> !breaches.isDamaged(death))
                        .ifPresent(death -> history.stretches(LifeRule::isBeforeDeath)
                                .filter(stretch ->
                                        stretch.bounds().start().order(history.when(death)) == TimeOrder.AFTER)
                                .filter(stretch -> reported.add(stretch.node()))
                                .forEach(stretch -> breaches.add(Breach.of(stretch.node(), "one begun later")
                                        .with(death)))));
    }

    private static void ages(ReviewIndex review, Breaches breaches) {
        Histories.ofChildren(review)
                .forEach(history -> history.birth()
                        .filter(birth -> !breaches.isDamaged(birth))
                        .ifPresent(birth -> {
                            DateBounds born = history.when(birth);
                            history.ages().stream()
                                    .filter(age -> isCertainlyOther(history.born(age), born))
                                    .forEach(age -> breaches.add(age(history, age, birth)));
                        }));
    }

    private static boolean isCertainlyOther(DateBounds one, DateBounds other) {
        return one.order(other).isCertain() && one.order(other) != TimeOrder.SAME;
    }

    /** Whoever is older than a birth has it may be a parent by it. */
    private static Breach age(History history, Node<Age> age, Node<Event> birth) {
        boolean open = history.mayBeOfTheirs(birth)
                && Generations.mayBeApart(history.born(age), history.when(birth))
                && history.born(age).order(history.when(birth)) == TimeOrder.BEFORE;
        Breach breach = Breach.of(age, open ? "one that does not" + OPEN : "one that does not")
                .with(birth);
        return open ? breach.leftOpen() : breach;
    }
}
