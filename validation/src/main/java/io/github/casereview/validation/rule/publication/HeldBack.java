package io.github.casereview.validation.rule.publication;

import io.github.casereview.ReviewRecord;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.document.Publication.Status;
import io.github.casereview.judgement.Decision;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A report that is not published, or not yet.
 *
 * @param node the station of its public life
 * @param decision the decision behind it, where the record tells of it
 */
record HeldBack(Node<Publication> node, Optional<Decision> decision) {
    private static final Set<Status> HELD_BACK = EnumSet.of(Status.NOT_PUBLISHED, Status.DELAYED);

    /** All of a file; a document of which the kind is not told may be a report. */
    static List<HeldBack> all(ReviewIndex review) {
        return of(review, review.all(Publication.class));
    }

    /** All of a record. */
    static List<HeldBack> in(ReviewIndex review, Node<? extends ReviewRecord> record) {
        return of(review, review.in(record, Publication.class));
    }

    private static List<HeldBack> of(ReviewIndex review, List<Node<Publication>> stations) {
        List<HeldBack> all = new ArrayList<>();
        for (Node<Publication> node : stations) {
            boolean report = Objects.requireNonNull(node.parent()).value() instanceof Document document
                    && Level.of(document).filter(level -> level != Level.REPORT).isEmpty();
            if (report && HELD_BACK.contains(node.value().getStatus())) {
                all.add(new HeldBack(node, decision(review, node)));
            }
        }
        return all;
    }

    private static Optional<Decision> decision(ReviewIndex review, Node<Publication> node) {
        return node.value()
                .getDecision()
                .flatMap(id -> review.find(node, id))
                .filter(found -> found.value() instanceof Decision)
                .map(found -> (Decision) found.value());
    }

    /** Whether it is never to be published. */
    boolean isForGood() {
        return node.value().getStatus() == Status.NOT_PUBLISHED;
    }

    static void reasons(ReviewIndex review, Breaches breaches) {
        all(review).stream()
                .filter(held -> !held.hasReason() && !held.mayBeTold(breaches))
                .forEach(held -> breaches.at(
                        held.node,
                        "none for what is " + held.node.value().getStatus().getLabel()));
    }

    private boolean hasReason() {
        return isTold(node.value().getReasons())
                || decision.filter(made ->
                                isTold(made.getReasons()) || made.getText().isPresent())
                        .isPresent();
    }

    private static boolean isTold(List<CodedValue> reasons) {
        return reasons.stream().anyMatch(reason -> reason.getAbsent().isEmpty());
    }

    static void deciders(ReviewIndex review, Breaches breaches) {
        all(review).stream()
                .filter(held -> held.isForGood() && !held.hasDecider() && !held.mayBeTold(breaches))
                .forEach(held -> breaches.at(held.node, held.decision.isPresent() ? "nobody" : "no decision"));
    }

    private boolean hasDecider() {
        return decision.stream()
                .flatMap(made -> made.getParties().stream())
                .anyMatch(party -> party.getRole() == Role.DECISION_MAKER
                        && party.getAbsent().isEmpty());
    }

    /** Whether the decision could not be read. */
    private boolean mayBeTold(Breaches breaches) {
        return node.value().getDecision().isPresent() && decision.isEmpty() && breaches.isRefused(Thing.DECISION);
    }
}
