package io.github.casereview.validation.rule.publication;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.code.people.Sector;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.Certainty;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Told;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the agencies of reviewers against those that had a part in the case. */
final class Involvement {
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.REVIEWER, Role.AUTHOR);
    /** Whom something was referred to had no part in the case by that alone. */
    private static final Set<Role> SERVING =
            EnumSet.of(Role.PROVIDER, Role.SERVICE, Role.WORKER, Role.SUPPORTER, Role.REFERRER);

    private Involvement() {}

    static void reviewers(ReviewIndex review, Breaches breaches) {
        Map<Node<?>, Set<Node<?>>> involved = involved(review);
        for (Node<Party> node : review.all(Party.class)) {
            boolean reviews = node.parent() != null
                    && node.parent().value() instanceof CaseReview
                    && REVIEWERS.contains(node.value().getRole());
            agency(review, node)
                    .filter(agency -> reviews
                            && involved.getOrDefault(node.record(), Set.of()).contains(agency))
                    .ifPresent(agency -> breaches.at(node, "one from an agency that had a part in it"));
        }
    }

    /** The agencies that served people in what a record tells, and those it calls its main agencies. */
    private static Map<Node<?>, Set<Node<?>>> involved(ReviewIndex review) {
        Map<Node<?>, Set<Node<?>>> involved = new HashMap<>();
        for (Node<Party> node : review.all(Party.class)) {
            Role role = node.value().getRole();
            boolean told = node.entry().value() instanceof ChronologyEntry entry
                    && entry.getOccurrence().isEmpty()
                    && entry.getCertainty().filter(Certainty.RULED_OUT::equals).isEmpty()
                    && SERVING.contains(role);
            if (told || role == Role.PRIMARY_AGENCY) {
                Node<? extends ReviewRecord> record = node.record();
                agency(review, node)
                        .filter(agency -> !isBoard(agency))
                        .ifPresent(agency -> involved.computeIfAbsent(record, any -> new HashSet<>())
                                .add(agency));
            }
        }
        return involved;
    }

    /** A board or partnership holds reviews, and many write them themselves; it serves nobody. */
    private static boolean isBoard(Node<?> agency) {
        return Told.is(((Agency) agency.value()).getSector(), Sector.SAFEGUARDING_BOARD, Sector.PANEL);
    }

    private static Optional<Node<?>> agency(ReviewIndex review, Node<Party> node) {
        return node.value()
                .getAgency()
                .or(node.value()::getWho)
                .<Node<?>>flatMap(id -> review.find(node, id).map(found -> (Node<?>) found))
                .filter(found -> found.value() instanceof Agency);
    }
}
