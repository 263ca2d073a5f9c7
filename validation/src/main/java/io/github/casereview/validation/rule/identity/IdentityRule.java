package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.Definition.error;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.Reference;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.people.Child;
import io.github.casereview.validation.index.Leaf;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about ids and what they name. */
public enum IdentityRule implements Rule {
    /** Two things of one record have the same id. */
    ID_DUPLICATE(error("each id once in a record", IdentityRule::duplicates)),

    /** An id is named that nothing has. */
    REFERENCE_UNRESOLVED(error("the id of something in this file", IdentityRule::unresolved)),

    /** An id is named that something of another kind has. */
    REFERENCE_OF_OTHER_KIND(error("the id of something of the right kind", IdentityRule::otherKind)),

    /** A list names the same id twice. */
    REFERENCE_REPEATED(warning("each id once in a list", IdentityRule::repeated)),

    /** Things are parts of, rest on, limit, replace or retell each other in a circle, or their dates do. */
    REFERENCE_CYCLE(error("references that do not lead back", Circles::look)),

    /** What a review learned or concluded is said of a child of another review. */
    SUBJECT_OF_ANOTHER_REVIEW(error("a child of this review", IdentityRule::otherReview));

    private final Definition definition;

    IdentityRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void duplicates(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewRecord> record : review.records()) {
            for (List<Node<Identified>> same : review.ids(record).values()) {
                same.stream()
                        .skip(1)
                        .forEach(node -> breaches.add(Breach.of(node, "an id that stands before")
                                .in("id")
                                .with(same.get(0))));
            }
        }
    }

    private static void unresolved(ReviewIndex review, Breaches breaches) {
        NearIds near = new NearIds(review);
        for (Leaf reference : review.references()) {
            Optional<Reference> kinds = reference.property().reference();
            if (reference.target().isEmpty()
                    && isHere(review, reference.text(), kinds)
                    && !mayBeRefused(kinds, breaches)) {
                Breach breach = Breach.of(reference.node(), "the id of nothing").in(reference.path());
                breaches.add(kinds.flatMap(each -> near.to(reference.node(), reference.text(), each))
                        .map(breach::with)
                        .orElse(breach));
            }
        }
    }

    /** Whether what an id names should be in this file: not an item of another review, nor another review. */
    private static boolean isHere(ReviewIndex review, String id, Optional<Reference> kinds) {
        int hash = id.indexOf('#');
        return hash < 0
                ? id.indexOf('/') < 0 || !mayBeRecord(kinds)
                : review.record(id.substring(0, hash)).isPresent();
    }

    private static boolean mayBeRecord(Optional<Reference> kinds) {
        List<Thing> some = kinds.map(Reference::value).map(List::of).orElse(List.of());
        return some.isEmpty() || some.contains(Thing.REVIEW) || some.contains(Thing.COLLECTION);
    }

    private static boolean mayBeRefused(Optional<Reference> reference, Breaches breaches) {
        List<Thing> kinds = reference.map(Reference::value).map(List::of).orElse(List.of());
        return (kinds.isEmpty() ? List.of(Thing.values()) : kinds).stream().anyMatch(breaches::isRefused);
    }

    private static void otherKind(ReviewIndex review, Breaches breaches) {
        for (Leaf reference : review.references()) {
            List<Thing> kinds =
                    List.of(reference.property().reference().orElseThrow().value());
            reference
                    .target()
                    .map(found -> found.value().thing())
                    .filter(kind -> !kinds.isEmpty() && !kinds.contains(kind))
                    .ifPresent(kind ->
                            breaches.at(reference.node(), reference.path(), "the id of " + article(kind.words())));
        }
    }

    private static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static void repeated(ReviewIndex review, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        Leaf before = null;
        for (Leaf reference : review.references()) {
            if (before == null || !isOneList(before, reference)) {
                seen = new HashSet<>();
            }
            if (!seen.add(reference.text())) {
                breaches.at(reference.node(), reference.path(), "an id that stands before");
            }
            before = reference;
        }
    }

    /** What one list names comes one after the other. */
    private static boolean isOneList(Leaf one, Leaf other) {
        return one.node() == other.node() && one.property() == other.property();
    }

    private static void otherReview(ReviewIndex review, Breaches breaches) {
        review.all(LearningPoint.class)
                .forEach(node -> otherReview(review, node, node.value().getAbout(), breaches));
        review.all(Conclusion.class)
                .forEach(node -> otherReview(review, node, node.value().getAbout(), breaches));
    }

    private static void otherReview(ReviewIndex review, Node<?> node, List<String> about, Breaches breaches) {
        for (int i = 0; i < about.size(); i++) {
            String path = "about/" + i;
            review.find(node, about.get(i))
                    .filter(found -> found.value() instanceof Child && found.record() != node.record())
                    .ifPresent(child -> breaches.add(
                            Breach.of(node, "a child of another").in(path).with(child)));
        }
    }
}
