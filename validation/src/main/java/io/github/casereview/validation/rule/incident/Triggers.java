package io.github.casereview.validation.rule.incident;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.chronology.Harm;
import io.github.casereview.source.Certainty;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the events that gave rise to a review. */
final class Triggers {
    private static final Set<EventKind> HARM = EnumSet.of(EventKind.DEATH, EventKind.HARM, EventKind.OFFENCE);

    private Triggers() {}

    /** Where the period under review is told, the rule on triggers outside it says so. */
    static void undated(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            CaseReview record = process.record().value();
            if (record.getPeriods().isEmpty() && !breaches.isDamaged(process.record(), "periods")) {
                process.triggers().stream()
                        .filter(event -> event.value().getWhen().isEmpty())
                        .forEach(event -> breaches.at(event, "none"));
            }
        });
    }

    static void ruledOut(ReviewIndex review, Breaches breaches) {
        for (Node<Event> node : review.all(Event.class)) {
            Event event = node.value();
            if (event.isTrigger()
                    && HARM.contains(event.getKind())
                    && event.getOtherAccountOf().isEmpty()) {
                if (isRuledOut(event)) {
                    breaches.at(node, "harm ruled out");
                } else if (event.getOccurrence().isPresent()) {
                    breaches.at(node, "harm that did not come about");
                }
            }
        }
    }

    private static boolean isRuledOut(Event event) {
        Optional<Certainty> ofHarm = event.getHarm().flatMap(Harm::getCertainty);
        return Stream.of(event.getCertainty(), ofHarm).flatMap(Optional::stream).anyMatch(Certainty.RULED_OUT::equals);
    }
}
