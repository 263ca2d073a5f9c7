package io.github.casereview.validation.rule.learning;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.code.Nation;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.Scope;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Rules about what a recommendation should say; what the whole of it or its list says holds for a part. */
public enum RecommendationRule implements Rule {
    /** Nobody is told to do it. */
    RECOMMENDATION_WITHOUT_OWNER(
            asked(info("someone who is to do it", without(RecommendationRule::hasOwner)), "by whom it is to be done")),

    /** No time is set. */
    RECOMMENDATION_WITHOUT_DEADLINE(asked(
            info("a time by which it is to be done", without(RecommendationRule::hasDeadline)),
            "by when it is to be done")),

    /** Nothing is said of how the change will be seen. */
    RECOMMENDATION_WITHOUT_MEASURE(info("how the change will be seen", without(RecommendationRule::hasMeasure))
            .of(Level.REPORT));

    /** Whoever a matter is raised with is the one to act on it. */
    private static final List<Role> OWNERS = List.of(Role.OWNER, Role.LEAD, Role.ESCALATION);

    private final Definition definition;

    RecommendationRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** A regulation in Wales from 2006, good practice in England since 2018. */
    private static Definition asked(Definition definition, String what) {
        return definition
                .of(Level.REPORT)
                .askedBy("Local Safeguarding Children Boards (Wales) Regulations 2006 (SI 2006/1705), regulation"
                        + " 4(4)(b): " + what + "; good practice elsewhere")
                .rated(
                        Severity.WARNING,
                        Scope.all()
                                .under(
                                        Editions.since(Nation.ENGLAND, 2018),
                                        Editions.between(Nation.WALES, 2006, 2006)));
    }

    /** How a recommendation may say something: by itself, or by its list. */
    @FunctionalInterface
    private interface Says {
        boolean in(Recommendation recommendation, Optional<ItemSeries> list);
    }

    private static Check without(Says says) {
        return (review, breaches) -> review.all(Recommendation.class).stream()
                .filter(node -> !says.in(node.value(), list(review, node)))
                .filter(node -> whole(review, node)
                        .filter(whole -> says.in(whole.value(), list(review, whole)))
                        .isEmpty())
                .forEach(node -> breaches.at(node, "none"));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Node<Recommendation>> whole(ReviewIndex review, Node<Recommendation> part) {
        return part.value()
                .getPartOf()
                .flatMap(id -> review.find(part, id))
                .filter(found -> found.value() instanceof Recommendation)
                .map(found -> (Node<Recommendation>) (Node<? extends Identified>) found);
    }

    private static Optional<ItemSeries> list(ReviewIndex review, Node<Recommendation> node) {
        return node.value()
                .getSeries()
                .flatMap(id -> review.find(node, id))
                .map(found -> found.value())
                .filter(ItemSeries.class::isInstance)
                .map(ItemSeries.class::cast);
    }

    private static boolean hasOwner(Recommendation recommendation, Optional<ItemSeries> list) {
        Predicate<Party> owns =
                party -> OWNERS.contains(party.getRole()) && party.getAbsent().isEmpty();
        return recommendation.getParties().stream().anyMatch(owns)
                || list.stream().flatMap(series -> series.getParties().stream()).anyMatch(owns);
    }

    private static boolean hasDeadline(Recommendation recommendation, Optional<ItemSeries> list) {
        return recommendation
                .getDeadline()
                .map(UncertainDate::getAbsent)
                .filter(Optional::isEmpty)
                .isPresent();
    }

    private static boolean hasMeasure(Recommendation recommendation, Optional<ItemSeries> list) {
        return recommendation.getMeasure().isPresent()
                || !recommendation.getEvidence().isEmpty();
    }
}
