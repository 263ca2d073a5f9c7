package io.github.casereview.validation.rule.decision;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.judgement.DecisionOutcome;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.judgement.Decision;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.util.List;
import java.util.stream.Stream;

/** Looks at when it was decided whether to hold a review. */
final class Decisions {
    private static final DocumentKind[] REPORTS = {
        DocumentKind.OVERVIEW_REPORT,
        DocumentKind.EXECUTIVE_SUMMARY,
        DocumentKind.SERIOUS_CASE_REVIEW,
        DocumentKind.PRACTICE_REVIEW
    };

    private Decisions() {}

    static void early(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Event>> triggers = process.triggers();
            if (triggers.isEmpty() || breaches.isDamaged(process.record(), "events")) {
                return;
            }
            DateBounds first = Dates.first(process.times(triggers));
            process.decisions(DecisionOutcome.REVIEW_HELD).stream()
                    .filter(node -> process.time(node).order(first) == TimeOrder.BEFORE)
                    .forEach(node -> breaches.at(node, "when", Limits.earlier(process.time(node), first)));
        });
    }

    static void late(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Document>> notifications = process.documents(DocumentKind.NOTIFICATION);
            if (notifications.isEmpty() || breaches.isDamaged(process.record(), "documents")) {
                return;
            }
            DateBounds sent = Dates.last(process.times(notifications));
            for (Node<Decision> node : process.decisions(DecisionOutcome.REVIEW_HELD, DecisionOutcome.NO_REVIEW)) {
                DateBounds decided = process.time(node);
                if (Limits.isBroken(Limits.DECISION, sent, decided)) {
                    breaches.add(Breach.of(node, Limits.later(Limits.DECISION, sent, decided))
                            .in("when"));
                }
            }
        });
    }

    /** Where a decision replaced another, the report may have come of the one before. */
    static void reportEarlier(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Decision>> held = process.decisions(DecisionOutcome.values());
            boolean replaced = held.stream()
                    .anyMatch(decision -> !decision.value().getRevises().isEmpty());
            if (!held.isEmpty() && !replaced && !breaches.isDamaged(process.record(), "decisions")) {
                DateBounds first = Dates.first(process.times(held));
                process.documents(REPORTS)
                        .forEach(report -> done(process, report)
                                .filter(done -> done.order(first) == TimeOrder.BEFORE)
                                .findFirst()
                                .ifPresent(done -> breaches.add(Breach.of(report, Limits.earlier(done, first))
                                        .with(held))));
            }
        });
    }

    private static Stream<DateBounds> done(ReviewProcess process, Node<Document> report) {
        return Stream.concat(
                Stream.of(process.time(report)),
                process.stations(report, Publication.Status.COMPLETED, Publication.Status.PUBLISHED).stream()
                        .map(process::start));
    }
}
