package io.github.casereview.validation.rule.upkeep;

import io.github.casereview.document.Document;
import io.github.casereview.people.Agency;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for agencies, people and documents that nothing names and of which nothing is told. */
final class Unused {
    private Unused() {}

    static void look(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> named = named(review);
        boolean unread = Stream.of(Thing.values()).anyMatch(breaches::isRefused);
        for (Node<Identified> node : review.all(Identified.class)) {
            if (!unread && !named.contains(node) && isBare(node.value())) {
                breaches.at(node, "nothing");
            }
        }
    }

    private static Set<Node<?>> named(ReviewIndex review) {
        return review.references().stream()
                .flatMap(reference -> reference.target().stream())
                .collect(Collectors.toSet());
    }

    /** Whether it has hardly more than an id and a label. */
    private static boolean isBare(Identified value) {
        if (value instanceof Agency agency) {
            return agency.getPartOf().isEmpty()
                    && agency.getParties().isEmpty()
                    && agency.getRelationships().isEmpty();
        } else if (value instanceof OtherPerson person) {
            return person.getRelationships().isEmpty()
                    && person.getStatuses().isEmpty()
                    && person.getHealth().isEmpty()
                    && person.getFactors().isEmpty()
                    && person.getFigures().isEmpty();
        }
        return value instanceof Document document
                && document.getAbout().isEmpty()
                && document.getPartOf().isEmpty()
                && document.getParties().isEmpty()
                && document.getLinks().isEmpty()
                && document.getPublications().isEmpty()
                && document.getDerivedFrom().isEmpty();
    }
}
