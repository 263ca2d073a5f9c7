package io.github.casereview.validation.rule.family;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.chronology.Harm;
import io.github.casereview.code.chronology.HarmResult;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.people.Child;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Victims;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the children of a review beside the events that gave rise to it, and at how these ended. */
final class Subjects {
    private static final int OF_AGE = 18;
    private static final Set<HarmResult> DEATHS = EnumSet.of(HarmResult.DIED, HarmResult.DIED_BY_SUICIDE);
    private static final ReviewKind[] OF_CHILDREN = {
        ReviewKind.PART_8_REVIEW,
        ReviewKind.SERIOUS_CASE_REVIEW,
        ReviewKind.CHILD_SAFEGUARDING_PRACTICE_REVIEW,
        ReviewKind.NATIONAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW
    };

    private Subjects() {}

    static void ofAge(ReviewIndex review, Breaches breaches) {
        Map<Node<?>, History> histories = Histories.byPerson(review);
        ReviewProcess.each(review, process -> {
            if (process.isCalled(OF_CHILDREN) && !breaches.isDamaged(process.record(), "events")) {
                Map<String, List<Node<Event>>> triggers = triggers(process);
                for (Node<Child> child : review.in(process.record(), Child.class)) {
                    List<Node<Event>> events =
                            triggers.getOrDefault(child.value().getId(), List.of());
                    History history = histories.get(child);
                    if (history != null && isOfAge(history, events)) {
                        breaches.add(Breach.of(child, "one of age").with(events));
                    }
                }
            }
        });
    }

    private static Map<String, List<Node<Event>>> triggers(ReviewProcess process) {
        Map<String, List<Node<Event>>> triggers = new HashMap<>();
        for (Node<Event> event : process.triggers()) {
            Victims.of(event.value()).stream()
                    .distinct()
                    .forEach(id -> triggers.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(event));
        }
        return triggers;
    }

    private static boolean isOfAge(History history, List<Node<Event>> events) {
        return !events.isEmpty() && events.stream().allMatch(event -> history.isOfAge(OF_AGE, event));
    }

    static void otherResult(ReviewIndex review, Breaches breaches) {
        for (Node<Event> node : review.all(Event.class)) {
            node.children().stream()
                    .filter(harm -> node.value().getKind() == EventKind.DEATH
                            && harm.value() instanceof Harm told
                            && Coding.of(told.getResult(), EnumSet.complementOf(EnumSet.copyOf(DEATHS)))
                                    .isPresent())
                    .forEach(harm -> breaches.at(harm, "result", "another end"));
        }
    }
}
