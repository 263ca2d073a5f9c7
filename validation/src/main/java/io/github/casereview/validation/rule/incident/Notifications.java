package io.github.casereview.validation.rule.incident;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.people.Sector;
import io.github.casereview.document.Document;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Set;

/** Looks at when the notification of a serious incident was sent, and to whom. */
final class Notifications {
    private Notifications() {}

    static void late(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            if (!breaches.isDamaged(process.record(), "events")) {
                Awareness awareness = Awareness.of(process);
                process.documents(DocumentKind.NOTIFICATION).forEach(node -> late(process, awareness, node, breaches));
            }
        });
    }

    private static void late(
            ReviewProcess process, Awareness awareness, Node<Document> notification, Breaches breaches) {
        DateBounds aware = awareness.of(notification.value().getAbout());
        DateBounds sent = process.time(notification);
        if (Limits.isBroken(Limits.NOTIFICATION, aware, sent)) {
            breaches.add(Breach.of(notification, Limits.later(Limits.NOTIFICATION, aware, sent))
                    .in("dated"));
        }
    }

    static void early(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Event>> triggers = process.triggers();
            if (triggers.isEmpty() || breaches.isDamaged(process.record(), "events")) {
                return;
            }
            DateBounds first = Dates.first(process.times(triggers));
            process.documents(DocumentKind.NOTIFICATION).stream()
                    .filter(node -> process.time(node).order(first) == TimeOrder.BEFORE)
                    .forEach(node -> breaches.at(node, "dated", Limits.earlier(process.time(node), first)));
        });
    }

    static void withoutPanel(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(
                review,
                process -> process.documents(DocumentKind.NOTIFICATION)
                        .forEach(node -> withoutPanel(review, node, breaches)));
    }

    /** A body of which the sector is not told may be the panel. */
    private static void withoutPanel(ReviewIndex review, Node<Document> notification, Breaches breaches) {
        List<Node<Party>> told = Recipients.of(notification, Set.of(Role.NOTIFIED));
        boolean known = told.stream()
                .allMatch(party -> Recipients.body(review, party)
                        .flatMap(Agency::getSector)
                        .flatMap(CodedValue::getCode)
                        .isPresent());
        boolean right = told.stream()
                .anyMatch(
                        party -> Recipients.isOf(review, party, Sector.PANEL, Sector.GOVERNMENT, Sector.INSPECTORATE));
        if (!told.isEmpty() && known && !right && !breaches.isRefused(Thing.AGENCY)) {
            breaches.at(notification, told.size() == 1 ? "one other body" : told.size() + " other bodies");
        }
    }
}
