package io.github.casereview.validation.rule.deadline;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.judgement.Response;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Told;
import java.util.List;

/** Looks at answers to a coroner's report to prevent future deaths: a response to it, or a letter about it. */
final class CoronerReplies {
    private CoronerReplies() {}

    static void late(ReviewIndex review, Breaches breaches) {
        for (Node<Response> node : review.all(Response.class)) {
            look(review, node, node.value().getTo(), "when", breaches);
        }
        for (Node<Document> node : review.all(Document.class)) {
            if (Told.is(node.value().getKind(), DocumentKind.LETTER, DocumentKind.BOARD_RESPONSE)) {
                look(review, node, node.value().getAbout(), "dated", breaches);
            }
        }
    }

    private static void look(ReviewIndex review, Node<?> answer, List<String> to, String property, Breaches breaches) {
        DateBounds answered = answer.value() instanceof Response response
                ? review.times().of(answer, response.getWhen())
                : review.times().of(answer, ((Document) answer.value()).getDated());
        List<DateBounds> reports = to.stream()
                .flatMap(id -> review.find(answer, id).stream())
                .filter(found -> found.value() instanceof Document document
                        && Told.is(document.getKind(), DocumentKind.PREVENTION_OF_FUTURE_DEATHS_REPORT))
                .map(found -> review.times().of(found, ((Document) found.value()).getDated()))
                .toList();
        if (!reports.isEmpty() && Limits.isBroken(Limits.CORONER, Dates.last(reports), answered)) {
            breaches.add(Breach.of(answer, Limits.later(Limits.CORONER, Dates.last(reports), answered))
                    .in(property));
        }
    }
}
