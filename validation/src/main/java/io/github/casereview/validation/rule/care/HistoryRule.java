package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Nation;
import io.github.casereview.code.census.LegalStatus;
import io.github.casereview.code.census.PlacementType;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.care.Timetable.Reach;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about what cannot run together in a child's history; one may begin on the day another ends. */
public enum HistoryRule implements Rule {
    /** Two legal statuses of one child that rule each other out certainly share time, or one follows an open one. */
    LEGAL_STATUSES_OVERLAP(warning(
                    "one care order or agreement at a time",
                    among(HistoryRule::isExclusive, "one that overlaps another"))
            .in(Nation.ENGLAND)
            .askedBy(HistoryRule.LOOKED_AFTER + "rules 142 and 501")),

    /** Two placements of one child certainly share time, or one follows an open one; temporary ones may. */
    PLACEMENTS_OVERLAP(warning("one placement at a time", among(HistoryRule::isLasting, "one that overlaps another"))
            .in(Nation.ENGLAND)
            .askedBy(HistoryRule.LOOKED_AFTER + "rules 142 and 501")),

    /** Two child protection plans of one child certainly share time, or one follows an open one. */
    PROTECTION_PLANS_OVERLAP(
            warning("one child protection plan at a time", among(HistoryRule::isPlan, "one that overlaps another"))
                    .in(Nation.ENGLAND)
                    .askedBy(HistoryRule.IN_NEED + "rules 8935 and 8940")),

    /** A child in need plan and a child protection plan of one child certainly share time. */
    PLANS_TOGETHER(warning(
                    "a child in need plan before or after a child protection plan",
                    between(
                            stretch -> stretch.is(EpisodeKind.CHILD_IN_NEED_PLAN),
                            HistoryRule::isPlan,
                            "one beside it"))
            .in(Nation.ENGLAND)
            .askedBy(HistoryRule.IN_NEED + "rules 4001 and 4016")),

    /** A child protection plan ends on the day it starts. */
    PROTECTION_PLAN_OF_ONE_DAY(warning("a child protection plan that ends after the day it starts", HistoryRule::oneDay)
            .in(Nation.ENGLAND)
            .askedBy(HistoryRule.IN_NEED + "rule 8840")),

    /** A child is placed with parents while accommodated by agreement, so under no order. */
    PLACED_WITH_PARENTS_BY_AGREEMENT(warning(
                    "an order where a child is placed with parents",
                    between(
                            stretch -> stretch.is(EpisodeKind.PLACEMENT, PlacementType.PARENTS),
                            stretch -> stretch.is(EpisodeKind.LEGAL_STATUS, LegalStatus.ACCOMMODATED),
                            "the agreement of a single period"))
            .in(Nation.ENGLAND)
            .askedBy(HistoryRule.LOOKED_AFTER + "rule 378"));

    static final String LOOKED_AFTER = "Children looked after return (SSDA903), validation ";
    static final String IN_NEED = "Children in need census, validation ";

    /** A placement order may stand beside a care order, and police powers beside either. */
    private static final Set<LegalStatus> EXCLUSIVE = EnumSet.of(
            LegalStatus.INTERIM_CARE_ORDER,
            LegalStatus.FULL_CARE_ORDER,
            LegalStatus.ACCOMMODATED,
            LegalStatus.SHORT_BREAKS_EPISODES,
            LegalStatus.SHORT_BREAKS_AGREEMENT);

    /** A placement is kept open during temporary ones, and often during a stay in hospital. */
    private static final Set<PlacementType> LASTING = EnumSet.complementOf(EnumSet.of(
            PlacementType.TEMPORARY,
            PlacementType.TEMPORARY_HOSPITAL,
            PlacementType.TEMPORARY_HOLIDAY,
            PlacementType.TEMPORARY_CARER_AWAY,
            PlacementType.TEMPORARY_OTHER,
            PlacementType.HEALTH_ESTABLISHMENT,
            PlacementType.OTHER));

    private final Definition definition;

    HistoryRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Check among(Predicate<Stretch> wanted, String found) {
        return (review, breaches) -> {
            Overlaps overlaps = new Overlaps(breaches, found);
            Histories.ofChildren(review).forEach(history -> overlaps.among(lasting(history, wanted)));
        };
    }

    private static Check between(Predicate<Stretch> wanted, Predicate<Stretch> others, String found) {
        return (review, breaches) -> {
            Overlaps overlaps = new Overlaps(breaches, found);
            Histories.ofChildren(review)
                    .forEach(history -> overlaps.between(lasting(history, wanted), lasting(history, others)));
        };
    }

    /** Stretches of a history as they certainly lie in time, lasting where they had not ended. */
    private static Stream<Reach> lasting(History history, Predicate<Stretch> wanted) {
        return history.stretches(wanted).flatMap(stretch -> Reach.lasting(stretch).stream());
    }

    private static boolean isExclusive(Stretch stretch) {
        return stretch.is(EpisodeKind.LEGAL_STATUS) && stretch.code(EXCLUSIVE).isPresent();
    }

    private static boolean isLasting(Stretch stretch) {
        return stretch.is(EpisodeKind.PLACEMENT) && stretch.code(LASTING).isPresent();
    }

    static boolean isPlan(Stretch stretch) {
        return stretch.is(EpisodeKind.CHILD_PROTECTION, EntryValue.PLAN);
    }

    private static void oneDay(ReviewIndex review, Breaches breaches) {
        Histories.ofChildren(review)
                .flatMap(history -> history.stretches(HistoryRule::isPlan))
                .filter(plan -> plan.bounds().start().isSingleDay()
                        && plan.bounds().start().equals(plan.bounds().end()))
                .map(Stretch::node)
                .distinct()
                .forEach(plan -> breaches.at(plan, "period", "one that ends on the day it starts"));
    }
}
