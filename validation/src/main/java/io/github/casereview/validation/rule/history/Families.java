package io.github.casereview.validation.rule.history;

import io.github.casereview.code.people.RelationshipKind;
import io.github.casereview.people.Person;
import io.github.casereview.people.Relationship;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who is told to be what to whom; groups, and what is not sure, are left out. */
public final class Families {
    /**
     * Two people and what the one is to the other.
     *
     * @param one who is something to the other: the parent, a twin
     * @param other the other: the child, the other twin
     * @param told the relationship that says so
     */
    public record Bond(Node<?> one, Node<?> other, Node<Relationship> told) {}

    private static final RelationshipKind[] PARENT = {
        RelationshipKind.MOTHER, RelationshipKind.FATHER, RelationshipKind.PARENT
    };

    private Families() {}

    /** {@return who is told to be a parent by birth, and of whom} */
    public static List<Bond> parents(ReviewIndex review) {
        return Stream.concat(
                        bonds(review, PARENT).stream(),
                        bonds(review, RelationshipKind.CHILD).stream()
                                .map(bond -> new Bond(/* one= */ bond.other(), /* other= */ bond.one(), bond.told())))
                .sorted(Comparator.comparingInt(bond -> bond.told().order()))
                .toList();
    }

    /** {@return who is told to be one of some things to whom} */
    public static List<Bond> bonds(ReviewIndex review, RelationshipKind... kinds) {
        return review.all(Relationship.class).stream()
                .filter(told -> told.value().getCertainty().isEmpty()
                        && Coding.is(Optional.of(told.value().getKind()), kinds))
                .flatMap(told -> bond(review, told))
                .toList();
    }

    private static Stream<Bond> bond(ReviewIndex review, Node<Relationship> told) {
        Node<?> bearer = Objects.requireNonNull(told.parent());
        return review.find(told, told.value().getTo()).stream()
                .filter(other -> isOne(bearer) && isOne(other))
                .map(other -> new Bond(bearer, other, told));
    }

    private static boolean isOne(Node<?> node) {
        return node.value() instanceof Person person && person.getCount().isEmpty();
    }
}
