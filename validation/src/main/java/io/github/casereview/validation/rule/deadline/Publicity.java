package io.github.casereview.validation.rule.deadline;

import io.github.casereview.Jurisdiction;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.PublicationReason;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.people.Sector;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.document.Publication.Status;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.calendar.Kept;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at when a report came out, who had it before, and when it was taken away. */
final class Publicity {
    private static final LocalDate FIRST_OVERVIEWS = LocalDate.of(2010, 6, 10);
    private static final DocumentKind[] REPORTS = {
        DocumentKind.OVERVIEW_REPORT, DocumentKind.SERIOUS_CASE_REVIEW, DocumentKind.PRACTICE_REVIEW
    };

    private Publicity() {}

    static void advanceCopy(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            for (Node<Document> report : process.documents(REPORTS)) {
                published(process, report)
                        .ifPresent(out -> Recipients.of(report, Set.of(Role.NOTIFIED)).stream()
                                .filter(party -> Recipients.isOf(review, party, Sector.PANEL, Sector.GOVERNMENT))
                                .forEach(party -> advanceCopy(review, party, out, breaches)));
            }
        });
    }

    private static void advanceCopy(ReviewIndex review, Node<Party> party, DateBounds published, Breaches breaches) {
        DateBounds told = Recipients.since(review, party);
        if (Limits.ADVANCE_COPY.ahead(told, published) == Kept.BROKEN) {
            int most = Limits.ADVANCE_COPY.days(told, published).most().orElse(0);
            String found = most == 0 ? "one no working day before" : "one " + most + " or fewer working days before";
            breaches.add(Limits.breach(party, found, Limits.ADVANCE_COPY, told));
        }
    }

    static void withdrawn(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            for (Node<Document> report : process.documents(REPORTS)) {
                published(process, report)
                        .ifPresent(out ->
                                process.stations(report, Status.WITHDRAWN, Status.NO_LONGER_AVAILABLE).stream()
                                        .filter(station -> !isReplaced(station.value()))
                                        .filter(station ->
                                                Limits.ON_VIEW.ahead(out, process.start(station)) == Kept.BROKEN)
                                        .forEach(station -> breaches.at(station, onView(out, process.start(station)))));
            }
        });
    }

    private static String onView(DateBounds published, DateBounds gone) {
        int most = Limits.ON_VIEW.days(published, gone).most().orElse(0);
        return "one on view for " + (Limits.ON_VIEW.days(published, gone).isExact() ? "" : "at most ")
                + (most == 1 ? "1 day" : most + " days");
    }

    private static boolean isReplaced(Publication station) {
        return Told.among(station.getReasons(), PublicationReason.SUPERSEDED, PublicationReason.CORRECTED);
    }

    static void earlier(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            boolean english = process.record()
                    .value()
                    .getJurisdiction()
                    .filter(Jurisdiction.ENGLAND::equals)
                    .isPresent();
            DateBounds begun = Durations.decided(process);
            boolean before = !begun.doubtful()
                    && begun.latest().filter(FIRST_OVERVIEWS::isAfter).isPresent();
            if (english && before && process.isCalled(ReviewKind.SERIOUS_CASE_REVIEW)) {
                process.documents(DocumentKind.OVERVIEW_REPORT).stream()
                        .flatMap(report -> process.stations(report, Status.PUBLISHED).stream())
                        .forEach(station -> breaches.at(
                                station,
                                "one of a review begun by " + begun.latest().orElseThrow()));
            }
        });
    }

    /** When it first came out, where that is told. */
    private static Optional<DateBounds> published(ReviewProcess process, Node<Document> report) {
        List<DateBounds> starts = process.stations(report, Status.PUBLISHED).stream()
                .map(process::start)
                .toList();
        return starts.isEmpty() ? Optional.empty() : Optional.of(Dates.first(starts));
    }
}
