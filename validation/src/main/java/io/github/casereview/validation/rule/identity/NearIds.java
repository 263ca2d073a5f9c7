package io.github.casereview.validation.rule.identity;

import io.github.casereview.constraint.Reference;
import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the thing whose id a dangling reference nearly names, as long as looking is cheap. */
final class NearIds {
    private static final int MOST_LOOKS = 20_000;

    private final ReviewIndex review;
    private int looks;

    NearIds(ReviewIndex review) {
        this.review = review;
    }

    Optional<Node<Identified>> to(Node<?> from, String id, Reference reference) {
        Map<String, Node<Identified>> named = candidates(from, Set.of(reference.value()));
        looks += named.size();
        return looks > MOST_LOOKS
                ? Optional.empty()
                : Nearest.to(id, named.keySet()).map(named::get);
    }

    private Map<String, Node<Identified>> candidates(Node<?> from, Set<Thing> kinds) {
        Map<String, Node<Identified>> named = new LinkedHashMap<>();
        if (looks <= MOST_LOOKS) {
            for (List<Node<Identified>> nodes : review.ids(from.record()).values()) {
                Node<Identified> node = nodes.get(0);
                if (kinds.isEmpty() || kinds.contains(node.value().thing())) {
                    named.put(node.value().getId(), node);
                }
            }
        }
        return named;
    }
}
