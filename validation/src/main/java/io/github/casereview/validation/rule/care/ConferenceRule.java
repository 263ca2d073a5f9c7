package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.Nation;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import io.github.casereview.value.Thing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules about child protection conferences and the plans that they make and look at again; a record that does not tell
 * of every conference and plan may break them and be right.
 */
public enum ConferenceRule implements Rule {
    /** An initial conference is dated to a Saturday or Sunday. */
    CONFERENCE_AT_WEEKEND(info("an initial conference from Monday to Friday", ConferenceRule::weekend)
            .in(Nation.ENGLAND)
            .askedBy("Children in need census, validation rule 8875")),

    /** The one plan of a child certainly starts on another day than that of the one conference that can have made it. */
    PLAN_APART_FROM_CONFERENCE(info("a plan that starts on the day of its initial conference", ConferenceRule::apart)
            .in(Nation.ENGLAND)
            .askedBy("Children in need census, validation rule 2885")),

    /** A review conference is held although, by all that is told, no plan had started before that day. */
    REVIEW_CONFERENCE_BEFORE_PLAN(info("a review conference after the start of a plan", ConferenceRule::beforePlan)
            .in(Nation.ENGLAND)
            .askedBy("Children in need census, validation rule 8841"));

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Definition definition;

    ConferenceRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void weekend(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        Histories.ofChildren(review)
                .forEach(history -> history.events(EntryValue.INITIAL_CONFERENCE)
                        .filter(event -> history.when(event).isSingleDay())
                        .forEach(event -> {
                            LocalDate day = history.when(event).earliest().orElseThrow();
                            if (WEEKEND.contains(day.getDayOfWeek()) && reported.add(event)) {
                                breaches.at(event, "when", "one on " + day + ", at a weekend");
                            }
                        }));
    }

    private static void apart(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        for (History history : told(review, breaches)) {
            List<Stretch> plans = history.stretches(HistoryRule::isPlan).toList();
            List<Node<Event>> conferences =
                    history.events(EntryValue.INITIAL_CONFERENCE).toList();
            if (plans.size() == 1 && conferences.size() == 1 && !breaches.isDamaged(conferences.get(0))) {
                TimeOrder order = plans.get(0).bounds().start().order(history.when(conferences.get(0)));
                if (order.isCertain()
                        && order != TimeOrder.SAME
                        && reported.add(plans.get(0).node())) {
                    String found = order == TimeOrder.BEFORE ? "one that starts before it" : "one that starts after it";
                    breaches.add(Breach.of(plans.get(0).node(), found).with(conferences));
                }
            }
        }
    }

    /** What was refused may be the conference or the plan that is missing here. */
    private static List<History> told(ReviewIndex review, Breaches breaches) {
        return breaches.isRefused(Thing.EPISODE) || breaches.isRefused(Thing.EVENT)
                ? List.of()
                : Histories.ofChildren(review).toList();
    }

    private static void beforePlan(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        for (History history : told(review, breaches)) {
            List<Stretch> plans = history.stretches(HistoryRule::isPlan).toList();
            Optional<LocalDate> first = firstStart(plans);
            List<Node<?>> nodes =
                    plans.stream().<Node<?>>map(Stretch::node).limit(10).toList();
            first.filter(day -> nodes.stream().noneMatch(breaches::isDamaged))
                    .ifPresent(day -> history.events(EntryValue.REVIEW_CONFERENCE)
                            .filter(event -> isBy(history.when(event), day))
                            .filter(reported::add)
                            .forEach(event -> breaches.add(
                                    Breach.of(event, "one no later than that").with(nodes))));
        }
    }

    private static boolean isBy(DateBounds conference, LocalDate day) {
        return !conference.doubtful()
                && conference.latest().filter(last -> !last.isAfter(day)).isPresent();
    }

    /** The first day on which any of the plans can have started; empty where there is none, or one can be any time. */
    private static Optional<LocalDate> firstStart(List<Stretch> plans) {
        boolean known = plans.stream()
                .allMatch(plan ->
                        plan.isComparable() && plan.bounds().start().earliest().isPresent());
        return plans.stream()
                .filter(plan -> known)
                .map(plan -> plan.bounds().start().earliest().orElseThrow())
                .min(LocalDate::compareTo);
    }
}
