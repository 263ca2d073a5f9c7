package io.github.casereview.validation.rule.deadline;

import io.github.casereview.Jurisdiction;
import io.github.casereview.code.judgement.DecisionOutcome;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.document.Publication.Status;
import io.github.casereview.judgement.Decision;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.calendar.TimeLimit;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import java.time.LocalDate;
import java.util.List;

/** Looks at how long it was from the decision to hold a review to its report. */
final class Durations {
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 9, 29);
    private static final DocumentKind[] SERIOUS = {DocumentKind.OVERVIEW_REPORT, DocumentKind.SERIOUS_CASE_REVIEW};
    private static final DocumentKind[] PRACTICE = {DocumentKind.OVERVIEW_REPORT, DocumentKind.PRACTICE_REVIEW};

    private Durations() {}

    static void ofFourMonths(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> completed(process, Limits.REVIEW_OF_2006, breaches));
    }

    static void ofSixMonths(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> completed(process, Limits.REVIEW, breaches));
    }

    private static void completed(ReviewProcess process, TimeLimit limit, Breaches breaches) {
        DateBounds decided = decided(process);
        for (Node<Document> report : process.documents(SERIOUS)) {
            for (Node<Publication> station : process.stations(report, Status.COMPLETED)) {
                if (Limits.isBroken(limit, decided, process.start(station))) {
                    breaches.at(station, Limits.later(limit, decided, process.start(station)));
                }
            }
        }
    }

    static void unexplained(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            DateBounds decided = decided(process);
            if (isDelayExplained(process) || breaches.isDamaged(process.record(), "decisions")) {
                return;
            }
            process.documents(PRACTICE).stream()
                    .flatMap(report -> process.stations(report, Status.PUBLISHED).stream())
                    .filter(station -> Limits.isBroken(Limits.REVIEW, decided, process.start(station)))
                    .forEach(station -> breaches.add(Limits.breach(
                            station,
                            Limits.later(Limits.REVIEW, decided, process.start(station)) + ", and no reason",
                            Limits.REVIEW,
                            decided)));
        });
    }

    private static boolean isDelayExplained(ReviewProcess process) {
        boolean decided = process.review().in(process.record(), Decision.class).stream()
                .map(Node::value)
                .anyMatch(decision -> Told.is(decision.getOutcome(), DecisionOutcome.PUBLICATION_DELAYED)
                        && (!decision.getReasons().isEmpty()
                                || decision.getText().isPresent()));
        return decided
                || process.documents(PRACTICE).stream()
                        .flatMap(report -> process.stations(report, Status.DELAYED, Status.PUBLISHED).stream())
                        .anyMatch(station -> !station.value().getReasons().isEmpty());
    }

    static void afterLastDay(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            boolean english = process.record()
                    .value()
                    .getJurisdiction()
                    .filter(Jurisdiction.ENGLAND::equals)
                    .isPresent();
            if (english && process.isCalled(ReviewKind.SERIOUS_CASE_REVIEW)) {
                process.documents(SERIOUS).stream()
                        .flatMap(report -> process.stations(report, Status.COMPLETED).stream())
                        .forEach(station -> afterLastDay(station, process.start(station), breaches));
            }
        });
    }

    private static void afterLastDay(Node<Publication> station, DateBounds completed, Breaches breaches) {
        if (!completed.doubtful()) {
            completed
                    .earliest()
                    .filter(LAST_DAY::isBefore)
                    .ifPresent(day -> breaches.at(
                            station, completed.isSingleDay() ? "one of " + day : "one of " + day + " or later"));
        }
    }

    /** When it was decided to hold the review; of several decisions, the last, for the cases may have been joined. */
    static DateBounds decided(ReviewProcess process) {
        List<Node<Decision>> held = process.decisions(DecisionOutcome.REVIEW_HELD);
        return held.isEmpty() ? DateBounds.unknown() : Dates.last(process.times(held));
    }
}
