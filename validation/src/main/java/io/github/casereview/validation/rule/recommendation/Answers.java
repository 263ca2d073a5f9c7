package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.CaseReview;
import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which recommendations are answered: by themselves, with their list, as a whole or with their review. */
final class Answers {
    private final ReviewIndex review;
    private final Map<Node<?>, Node<Response>> any = new HashMap<>();
    private final Map<Node<?>, Node<Response>> kept = new HashMap<>();
    private final Map<Node<?>, Optional<String>> onlyLists = new HashMap<>();

    /** The answers of a run, those of one kind apart. */
    Answers(ReviewIndex review, Predicate<Response> kind) {
        this.review = review;
        for (Node<Response> response : review.all(Response.class)) {
            for (String id : response.value().getTo()) {
                review.find(response, id)
                        .filter(target -> isMeant(response.value(), target.value()))
                        .ifPresent(target -> put(target, response, kind.test(response.value())));
            }
        }
    }

    private void put(Node<?> target, Node<Response> response, boolean keep) {
        any.putIfAbsent(target, response);
        if (target.value() instanceof Recommendation part) {
            part.getPartOf()
                    .flatMap(id -> review.find(target, id))
                    .ifPresent(whole -> any.putIfAbsent(whole, response));
        }
        if (keep) {
            kept.putIfAbsent(target, response);
        }
    }

    private static boolean isMeant(Response response, Identified target) {
        List<ItemKind> items = response.getItems();
        return !(target instanceof CaseReview) || items.isEmpty() || items.contains(ItemKind.RECOMMENDATIONS);
    }

    /** Whether a recommendation is answered in any way. */
    boolean isAnswered(Node<Recommendation> recommendation) {
        return targets(recommendation).anyMatch(any::containsKey);
    }

    /** The first answer of the kind to a recommendation. */
    Optional<Node<Response>> ofKind(Node<Recommendation> recommendation) {
        return targets(recommendation)
                .flatMap(target -> Optional.ofNullable(kept.get(target)).stream())
                .findFirst();
    }

    /** What can be answered for a recommendation. */
    private Stream<Node<?>> targets(Node<Recommendation> node) {
        Stream<Node<Identified>> named = Stream.of(node.value().getPartOf(), series(node))
                .flatMap(Optional::stream)
                .flatMap(id -> review.find(node, id).stream());
        return Stream.concat(Stream.of(node, node.record()), named);
    }

    /** The only list of recommendations of a record is the list of them all. */
    private Optional<String> series(Node<Recommendation> node) {
        return node.value().getSeries().or(() -> onlyLists.computeIfAbsent(node.record(), record -> onlyList(node)));
    }

    private Optional<String> onlyList(Node<Recommendation> node) {
        List<String> lists = review.in(node.record(), ItemSeries.class).stream()
                .filter(series -> series.value().getItems() == ItemKind.RECOMMENDATIONS)
                .map(series -> series.value().getId())
                .toList();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }
}
