package io.github.casereview.validation.rule.upkeep;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.people.Agency;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.validation.index.Coding;
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
    private static final DocumentKind[] STATIONS = {
        DocumentKind.NOTIFICATION,
        DocumentKind.RAPID_REVIEW_REPORT,
        DocumentKind.SERIOUS_CASE_REVIEW,
        DocumentKind.PRACTICE_REVIEW,
        DocumentKind.OVERVIEW_REPORT,
        DocumentKind.EXECUTIVE_SUMMARY,
        DocumentKind.PREVENTION_OF_FUTURE_DEATHS_REPORT
    };

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

    /** What is a step of the review by its kind and its day: limits are counted from it. */
    private static boolean isStation(Document document) {
        return Coding.is(document.getKind(), STATIONS)
                && document.getDated().filter(day -> day.getAbsent().isEmpty()).isPresent();
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
                && !isStation(document)
                && document.getAbout().isEmpty()
                && document.getPartOf().isEmpty()
                && document.getParties().isEmpty()
                && document.getLinks().isEmpty()
                && document.getPublications().isEmpty()
                && document.getDerivedFrom().isEmpty();
    }
}
