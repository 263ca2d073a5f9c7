package io.github.casereview.validation.rule.upkeep;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.Scope;
import io.github.casereview.document.Document;
import io.github.casereview.document.Link;
import io.github.casereview.document.RelatedReview;
import io.github.casereview.people.Person;
import io.github.casereview.source.Label;
import io.github.casereview.source.Label.Kind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about the order in which a record is kept. */
public enum UpkeepRule implements Rule {
    /** An agency, a person or a document stands in a record for nothing. */
    ENTRY_UNUSED(info("something that names it, or something told of it", Unused::look)),

    /** Two agencies of a record have one name or one abbreviation, and may be one. */
    AGENCY_LABEL_SHARED(info("a label of its own for each agency", SharedLabels::agencies)),

    /** Two children of a record have one label, so that nobody can tell them apart. */
    CHILD_LABEL_SHARED(warning("a label of its own for each child", SharedLabels::children)),

    /** Somebody's real name stands beside the name or letter that is to hide it. */
    REAL_NAME_BESIDE_PSEUDONYM(
            warning("a pseudonym or a real name, not both", each(Person.class, UpkeepRule::realName))),

    /** Two documents of a record are found at one address, and may be one. */
    LINK_SHARED(info("an address of its own for each document", UpkeepRule::links)),

    /** A review is related to itself. */
    REVIEW_RELATED_TO_ITSELF(warning("another review", each(RelatedReview.class, UpkeepRule::itself))),

    /** A review is about one child by its scope, and about several by what it holds. */
    SCOPE_AGAINST_CHILDREN(warning(
            "as many children as the scope says, and any others among the people",
            each(CaseReview.class, UpkeepRule::scope)));

    private static final Set<Kind> HIDING = EnumSet.of(Kind.LETTER, Kind.LETTER_NUMBER, Kind.PSEUDONYM, Kind.INITIALS);

    private final Definition definition;

    UpkeepRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void realName(Node<Person> node, Breaches breaches) {
        Optional<Node<?>> hiding = labels(node, HIDING);
        labels(node, EnumSet.of(Kind.REAL_NAME))
                .ifPresent(real -> hiding.ifPresent(
                        other -> breaches.add(Breach.of(real, "both").with(other))));
    }

    private static Optional<Node<?>> labels(Node<Person> node, Set<Kind> kinds) {
        return node.children().stream()
                .<Node<?>>map(child -> child)
                .filter(child -> child.value() instanceof Label label
                        && label.getKind().filter(kinds::contains).isPresent())
                .findFirst();
    }

    private static void links(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewRecord> record : review.records()) {
            Map<String, Node<Document>> first = new HashMap<>();
            for (Node<Document> node : review.in(record, Document.class)) {
                for (Node<?> child : node.children()) {
                    if (child.value() instanceof Link link && isWeb(link)) {
                        Node<Document> before =
                                first.putIfAbsent(link.getUrl().orElseThrow().strip(), node);
                        if (before != null && before != node) {
                            breaches.add(Breach.of(child, "the address of one before")
                                    .in("url")
                                    .with(before));
                        }
                    }
                }
            }
        }
    }

    private static boolean isWeb(Link link) {
        return link.getUrl().filter(url -> url.strip().startsWith("http")).isPresent();
    }

    private static void itself(Node<RelatedReview> node, Breaches breaches) {
        if (node.value()
                .getReview()
                .filter(node.record().value().getId()::equals)
                .isPresent()) {
            breaches.at(node, "review", "the review itself");
        }
    }

    private static void scope(Node<CaseReview> node, Breaches breaches) {
        long least = node.value().countChildren().least().orElse(0);
        if (least > 1
                && node.value().getScope().filter(Scope.SINGLE_CHILD::equals).isPresent()) {
            breaches.at(node, "scope", least + " children where it says one");
        }
    }
}
