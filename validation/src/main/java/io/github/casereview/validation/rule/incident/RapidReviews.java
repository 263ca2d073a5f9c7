package io.github.casereview.validation.rule.incident;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.time.LocalDate;
import java.util.List;

/** Looks at when a rapid review was done: by its station of completion, else by the date it carries. */
final class RapidReviews {
    private static final LocalDate NEW_WORDING = LocalDate.of(2025, 6, 1);

    private RapidReviews() {}

    /** Nobody can notify what they do not know of: what is late after the notification is late by either wording. */
    static void late(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            if (!breaches.isDamaged(process.record(), "events") && !breaches.isDamaged(process.record(), "documents")) {
                List<Node<Document>> reports = process.documents(DocumentKind.RAPID_REVIEW_REPORT);
                DateBounds sent = sent(process);
                DateBounds aware = underOldWording(Awareness.of(process).whole(), sent);
                for (Node<Document> report : reports) {
                    boolean old = Limits.isBroken(Limits.RAPID_REVIEW, aware, done(process, report));
                    late(process, report, old ? aware : sent, breaches);
                }
            }
        });
    }

    private static void late(ReviewProcess process, Node<Document> report, DateBounds start, Breaches breaches) {
        DateBounds done = done(process, report);
        if (Limits.isBroken(Limits.RAPID_REVIEW, start, done)) {
            String found = Limits.later(Limits.RAPID_REVIEW, start, done);
            breaches.add(Limits.breach(report, found, Limits.RAPID_REVIEW, start));
        }
    }

    /** The old wording counts from when the authority knew; the new one applies to what was notified under it. */
    private static DateBounds underOldWording(DateBounds aware, DateBounds sent) {
        boolean old = aware.latest()
                .flatMap(Limits.NOTIFICATION::lastDay)
                .filter(NEW_WORDING::isAfter)
                .isPresent();
        return old && sent.latest().map(NEW_WORDING::isAfter).orElse(true) ? aware : DateBounds.unknown();
    }

    static void early(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Document>> notifications = process.documents(DocumentKind.NOTIFICATION);
            if (notifications.isEmpty() || breaches.isDamaged(process.record(), "documents")) {
                return;
            }
            DateBounds first = Dates.first(process.times(notifications));
            process.documents(DocumentKind.RAPID_REVIEW_REPORT).stream()
                    .filter(report -> done(process, report).order(first) == TimeOrder.BEFORE)
                    .forEach(report -> breaches.at(report, Limits.earlier(done(process, report), first)));
        });
    }

    private static DateBounds sent(ReviewProcess process) {
        List<Node<Document>> notifications = process.documents(DocumentKind.NOTIFICATION);
        return notifications.isEmpty() ? DateBounds.unknown() : Dates.last(process.times(notifications));
    }

    private static DateBounds done(ReviewProcess process, Node<Document> report) {
        List<Node<Publication>> completed = process.stations(report, Publication.Status.COMPLETED);
        return completed.isEmpty()
                ? process.time(report)
                : Dates.first(completed.stream().map(process::start).toList());
    }
}
