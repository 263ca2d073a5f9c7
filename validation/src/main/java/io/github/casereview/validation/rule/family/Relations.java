package io.github.casereview.validation.rule.family;

import io.github.casereview.code.people.RelationshipKind;
import io.github.casereview.people.Person;
import io.github.casereview.people.Relationship;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.history.Families;
import io.github.casereview.validation.rule.history.Families.Bond;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what people are said to be to each other against their ages. */
final class Relations {
    private static final int YEARS = 10;
    private static final int MONTHS = 3;

    private Relations() {}

    static void ownEnd(ReviewIndex review, Breaches breaches) {
        for (Node<Relationship> node : review.all(Relationship.class)) {
            boolean own = node.parent() != null
                    && node.parent().value() instanceof Person person
                    && person.getCount().isEmpty()
                    && person.getId().equals(node.value().getTo());
            if (own) {
                breaches.at(node, "to", "the bearer of it");
            }
        }
    }

    static void parents(ReviewIndex review, Breaches breaches) {
        Map<Node<?>, History> histories = Histories.byPerson(review);
        for (Bond bond : Families.parents(review)) {
            History parent = histories.get(bond.one());
            History child = histories.get(bond.other());
            if (parent != null && child != null && isTooYoung(parent, child) && isWhole(bond, breaches)) {
                breaches.add(Breach.of(bond.told(), "one who is not").with(List.of(bond.one(), bond.other())));
            }
        }
    }

    private static boolean isTooYoung(History parent, History child) {
        Optional<LocalDate> least = parent.bornFrom().map(day -> day.plusYears(YEARS));
        return least.filter(day -> child.bornBy().filter(day::isAfter).isPresent())
                        .isPresent()
                || parent.isYoungerAtOneMoment(child);
    }

    private static boolean isWhole(Bond bond, Breaches breaches) {
        return !breaches.isDamaged(bond.one()) && !breaches.isDamaged(bond.other());
    }

    static void twins(ReviewIndex review, Breaches breaches) {
        Map<Node<?>, History> histories = Histories.byPerson(review);
        Set<Set<Node<?>>> seen = new HashSet<>();
        for (Bond bond : Families.bonds(review, RelationshipKind.TWIN)) {
            History one = histories.get(bond.one());
            History other = histories.get(bond.other());
            if (one != null
                    && other != null
                    && one != other
                    && isApart(one, other)
                    && isWhole(bond, breaches)
                    && seen.add(Set.of(bond.one(), bond.other()))) {
                breaches.add(Breach.of(bond.told(), "two ages").with(List.of(bond.one(), bond.other())));
            }
        }
    }

    private static boolean isApart(History one, History other) {
        return isLater(one, other) || isLater(other, one) || one.isOfAnotherAgeAtOneMoment(other);
    }

    private static boolean isLater(History one, History other) {
        return one.bornBy()
                .map(day -> day.plusMonths(MONTHS))
                .filter(day -> other.bornFrom().filter(day::isBefore).isPresent())
                .isPresent();
    }
}
