package io.github.casereview.validation.rule.deadline;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.judgement.Response;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Told;
import io.github.casereview.value.Identified;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at answers to a coroner's report to prevent future deaths: a response to it, or a letter about it. The time runs
 * from when the report was sent: by its station of being submitted, or by those it went to.
 */
final class CoronerReplies {
    private static final Set<Role> SENT_TO = EnumSet.of(Role.ASKED, Role.NOTIFIED, Role.AUDIENCE);
    private static final String UNTOLD = " than its date, which leaves it open: when it was sent is not told";

    private CoronerReplies() {}

    static void late(ReviewIndex review, Breaches breaches) {
        for (Node<Response> node : review.all(Response.class)) {
            DateBounds answered = review.times().of(node, node.value().getWhen());
            look(review, node, node.value().getTo(), answered, "when", breaches);
        }
        for (Node<Document> node : review.all(Document.class)) {
            if (Told.is(node.value().getKind(), DocumentKind.LETTER, DocumentKind.BOARD_RESPONSE)) {
                DateBounds answered = review.times().of(node, node.value().getDated());
                look(review, node, node.value().getAbout(), answered, "dated", breaches);
            }
        }
    }

    private static void look(
            ReviewIndex review,
            Node<?> answer,
            List<String> to,
            DateBounds answered,
            String property,
            Breaches breaches) {
        List<Node<Identified>> reports = to.stream()
                .flatMap(id -> review.find(answer, id).stream())
                .filter(CoronerReplies::isReport)
                .toList();
        if (reports.isEmpty()) {
            return;
        }
        DateBounds sent =
                Dates.last(reports.stream().map(report -> sent(review, report)).toList());
        boolean told = !sent.isUnknown();
        DateBounds start = told
                ? sent
                : Dates.last(
                        reports.stream().map(report -> dated(review, report)).toList());
        if (Limits.isBroken(Limits.CORONER, start, answered)) {
            String found = Limits.later(Limits.CORONER, start, answered);
            breaches.add(Breach.of(answer, told ? found : found + UNTOLD).in(property));
        }
    }

    private static boolean isReport(Node<?> node) {
        return node.value() instanceof Document document
                && Told.is(document.getKind(), DocumentKind.PREVENTION_OF_FUTURE_DEATHS_REPORT);
    }

    private static DateBounds dated(ReviewIndex review, Node<?> report) {
        return review.times().of(report, ((Document) report.value()).getDated());
    }

    private static DateBounds sent(ReviewIndex review, Node<?> report) {
        List<DateBounds> sent = report.children().stream()
                .flatMap(child -> sent(child.value()).map(period -> start(review, child, period)).stream())
                .toList();
        return sent.isEmpty() ? DateBounds.unknown() : Dates.last(sent);
    }

    private static Optional<UncertainPeriod> sent(Object value) {
        if (value instanceof Publication station && station.getStatus() == Publication.Status.SUBMITTED) {
            return station.getPeriod();
        }
        return value instanceof Party party && SENT_TO.contains(party.getRole()) ? party.getPeriod() : Optional.empty();
    }

    private static DateBounds start(ReviewIndex review, Node<?> at, UncertainPeriod period) {
        return review.times().period(at, period).start();
    }
}
