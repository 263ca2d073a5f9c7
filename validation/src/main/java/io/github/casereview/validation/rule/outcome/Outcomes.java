package io.github.casereview.validation.rule.outcome;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares what followed an offence, a harm or a death with it, and with each other. */
final class Outcomes {
    private static final Set<EventKind> MATTERS = EnumSet.of(EventKind.OFFENCE, EventKind.HARM, EventKind.DEATH);
    private static final Set<EventKind> OUTCOMES = EnumSet.of(
            EventKind.ARREST,
            EventKind.CHARGE,
            EventKind.PLEA,
            EventKind.CONVICTION,
            EventKind.ACQUITTAL,
            EventKind.SENTENCE,
            EventKind.NO_CHARGE,
            EventKind.NO_CONVICTION,
            EventKind.INQUEST_CONCLUSION);
    private static final int MOST_RELATED = 10;

    private Outcomes() {}

    static void beforeOffence(ReviewIndex review, Breaches breaches) {
        for (Node<Event> outcome : review.all(Event.class)) {
            if (OUTCOMES.contains(outcome.value().getKind()) && ReviewProcess.cameAbout(outcome.value())) {
                List<Node<?>> matters = matters(review, outcome);
                if (isBeforeAll(review, outcome, matters) && matters.stream().noneMatch(breaches::isDamaged)) {
                    breaches.add(Breach.of(outcome, "one before it")
                            .with(matters.stream().limit(MOST_RELATED).toList()));
                }
            }
        }
    }

    private static List<Node<?>> matters(ReviewIndex review, Node<Event> outcome) {
        return outcome.value().getAbout().stream()
                .distinct()
                .flatMap(id -> review.find(outcome, id).stream())
                .<Node<?>>map(node -> node)
                .filter(node -> node.value() instanceof Event event && MATTERS.contains(event.getKind()))
                .toList();
    }

    static boolean isBeforeAll(ReviewIndex review, Node<?> later, List<? extends Node<?>> earlier) {
        DateBounds when = review.times().of(later).start();
        return !earlier.isEmpty()
                && earlier.stream()
                        .allMatch(node -> when.order(review.times().of(node).start()) == TimeOrder.BEFORE);
    }

    static void outOfOrder(ReviewIndex review, Breaches breaches) {
        for (Proceedings proceedings : Proceedings.all(review)) {
            outOfOrder(review, proceedings.charges(), proceedings.verdicts(), "a verdict before any charge", breaches);
            outOfOrder(
                    review, proceedings.verdicts(), proceedings.sentences(), "a sentence before any verdict", breaches);
        }
    }

    private static void outOfOrder(
            ReviewIndex review, List<Node<Event>> earlier, List<Node<Event>> later, String found, Breaches breaches) {
        if (earlier.stream().noneMatch(breaches::isDamaged)) {
            later.stream()
                    .filter(node -> isBeforeAll(review, node, earlier))
                    .forEach(node -> breaches.add(Breach.of(node, found)
                            .with(earlier.stream().limit(MOST_RELATED).toList())));
        }
    }
}
