package io.github.casereview.validation.rule.process;

import io.github.casereview.code.OpenCode;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.Certainty;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was told of something. */
public final class Recipients {
    private Recipients() {}

    /** {@return those with some parts in a thing} */
    @SuppressWarnings("unchecked")
    public static List<Node<Party>> of(Node<?> thing, Set<Role> roles) {
        return thing.children().stream()
                .filter(node -> node.value() instanceof Party party && roles.contains(party.getRole()))
                .map(node -> (Node<Party>) node)
                .filter(node -> node.value()
                        .getCertainty()
                        .filter(Certainty.RULED_OUT::equals)
                        .isEmpty())
                .toList();
    }

    /** {@return the body that a party is, or acts for} */
    public static Optional<Agency> body(ReviewIndex review, Node<Party> party) {
        return party.value()
                .getWho()
                .flatMap(id -> agency(review, party, id))
                .or(() -> party.value().getAgency().flatMap(id -> agency(review, party, id)));
    }

    private static Optional<Agency> agency(ReviewIndex review, Node<?> from, String id) {
        return review.find(from, id)
                .map(node -> node.value())
                .filter(Agency.class::isInstance)
                .map(Agency.class::cast);
    }

    /** {@return whether a party is, or acts for, a body of one of some sectors} */
    public static boolean isOf(ReviewIndex review, Node<Party> party, OpenCode... sectors) {
        return body(review, party)
                .filter(body -> Told.is(body.getSector(), sectors))
                .isPresent();
    }

    /** {@return since when a party has its part} */
    public static DateBounds since(ReviewIndex review, Node<Party> party) {
        Optional<UncertainPeriod> period = party.value().getPeriod();
        return period.map(told -> review.times().period(party, told).start()).orElse(DateBounds.unknown());
    }
}
