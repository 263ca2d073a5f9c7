package io.github.casereview.validation.rule.process;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Event;
import io.github.casereview.code.OpenCode;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.judgement.Decision;
import io.github.casereview.source.Certainty;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a record tells of its own review: what gave rise to it, what was decided, which documents came of it.
 *
 * <p>Other tellings of the same, what did not come about, and what is about other reviews are left out.
 *
 * @param review the index of the file
 * @param record the review
 */
public record ReviewProcess(ReviewIndex review, Node<CaseReview> record) {
    /** Looks at each review of a file. */
    public static void each(ReviewIndex review, Consumer<ReviewProcess> look) {
        review.all(CaseReview.class).forEach(record -> look.accept(new ReviewProcess(review, record)));
    }

    /** {@return whether a source calls it one of some kinds of review} */
    public boolean isCalled(ReviewKind... kinds) {
        return Told.among(record.value().getKinds(), kinds);
    }

    /** {@return the events that gave rise to the review} */
    public List<Node<Event>> triggers() {
        return review.in(record, Event.class).stream()
                .filter(event -> event.value().isTrigger() && cameAbout(event.value()))
                .toList();
    }

    /** {@return whether an event came about, and is no other telling of one} */
    public static boolean cameAbout(Event event) {
        return event.getOtherAccountOf().isEmpty()
                && event.getOccurrence().isEmpty()
                && event.getCertainty().filter(Certainty.RULED_OUT::equals).isEmpty();
    }

    /** {@return the decisions whether to hold this review that were not replaced, with one of some outcomes} */
    public List<Node<Decision>> decisions(OpenCode... outcomes) {
        Set<String> replaced = new HashSet<>();
        review.in(record, Decision.class)
                .forEach(decision -> replaced.addAll(decision.value().getRevises()));
        return review.in(record, Decision.class).stream()
                .filter(node -> node.value().getMatter() == Decision.Matter.HOLD_REVIEW)
                .filter(node -> Told.is(node.value().getOutcome(), outcomes))
                .filter(node -> node.value().getOtherAccountOf().isEmpty()
                        && !replaced.contains(node.value().getId())
                        && isOwn(node.value().getAbout()))
                .toList();
    }

    /** {@return the documents of some kinds about this review} */
    public List<Node<Document>> documents(DocumentKind... kinds) {
        return review.in(record, Document.class).stream()
                .filter(node -> Told.is(node.value().getKind(), kinds)
                        && isOwn(node.value().getAbout()))
                .toList();
    }

    private boolean isOwn(List<String> about) {
        return about.isEmpty()
                || about.stream()
                        .flatMap(id -> review.find(record, id).stream())
                        .anyMatch(found -> found.record() == record);
    }

    /** {@return the stations of some sorts in the public life of a document} */
    @SuppressWarnings("unchecked")
    public List<Node<Publication>> stations(Node<Document> document, Publication.Status... some) {
        return document.children().stream()
                .filter(node -> node.value() instanceof Publication)
                .map(node -> (Node<Publication>) node)
                .filter(node -> List.of(some).contains(node.value().getStatus()))
                .toList();
    }

    /** {@return when a station began} */
    public DateBounds start(Node<Publication> station) {
        Optional<UncertainPeriod> period = station.value().getPeriod();
        return period.map(told -> review.times().period(station, told).start()).orElse(DateBounds.unknown());
    }

    /** {@return the date that a document carries, or when another thing was} */
    public DateBounds time(Node<?> thing) {
        return thing.value() instanceof Document document
                ? review.times().of(thing, document.getDated())
                : review.times().of(thing).start();
    }

    /** {@return the dates of several things} */
    public List<DateBounds> times(List<? extends Node<?>> things) {
        return things.stream().map(this::time).toList();
    }
}
