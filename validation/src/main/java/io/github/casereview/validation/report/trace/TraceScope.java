package io.github.casereview.validation.report.trace;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one picture shows: a review, with what the collection around it says in response to it.
 *
 * @param pointer where the review stands; empty for the whole file
 * @param review the review, with those responses and actions as its own
 * @param nodes its items and responses at their places
 */
public record TraceScope(String pointer, CaseReview review, List<Node<? extends Identified>> nodes) {
    /** Keeps its own copy of the nodes. */
    public TraceScope {
        nodes = List.copyOf(nodes);
    }

    /** The reviews of a file; then what a collection says that belongs to none of them. */
    public static List<TraceScope> of(ReviewRecord record) {
        ReviewIndex index = ReviewIndex.of(record);
        List<TraceScope> scopes = new ArrayList<>();
        index.all(CaseReview.class).forEach(node -> scopes.add(of(index, node)));
        if (record instanceof ReviewCollection collection) {
            scopes.add(rest(index, collection));
        }
        return scopes.stream().filter(scope -> !scope.nodes.isEmpty()).toList();
    }

    private static TraceScope of(ReviewIndex index, Node<CaseReview> node) {
        List<Node<? extends Identified>> nodes = new ArrayList<>(own(index, node));
        if (!(index.root().value() instanceof ReviewCollection collection)) {
            return new TraceScope("", node.value(), nodes);
        }
        String id = node.value().getId();
        own(index, index.root()).stream()
                .filter(outer -> names(outer.value(), id))
                .forEach(nodes::add);
        return new TraceScope(node.pointer(), joined(node.value(), collection), nodes);
    }

    private static List<Node<? extends Identified>> own(ReviewIndex index, Node<? extends ReviewRecord> record) {
        return Stream.<Node<? extends Identified>>concat(
                        index.in(record, ReviewItem.class).stream(), index.in(record, Response.class).stream())
                .toList();
    }

    private static CaseReview joined(CaseReview review, ReviewCollection collection) {
        String id = review.getId();
        Stream<Response> responses = collection.getResponses().stream()
                .filter(response -> names(response, id))
                .map(response -> response.withTo(local(response.getTo(), id)));
        Stream<ImprovementAction> actions = collection.getActions().stream()
                .filter(action -> names(action, id))
                .map(action -> action.withDerivedFrom(local(action.getDerivedFrom(), id)));
        return review.withResponses(
                        Stream.concat(review.getResponses().stream(), responses).toList())
                .withActions(
                        Stream.concat(review.getActions().stream(), actions).toList());
    }

    private static TraceScope rest(ReviewIndex index, ReviewCollection collection) {
        Predicate<Identified> isOwn =
                thing -> collection.getReviews().stream().noneMatch(review -> names(thing, review.getId()));
        CaseReview review = CaseReview.builder()
                .id(collection.getId())
                .series(collection.getSeries())
                .responses(collection.getResponses().stream().filter(isOwn).toList())
                .actions(collection.getActions().stream().filter(isOwn).toList())
                .build();
        List<Node<? extends Identified>> nodes = own(index, index.root()).stream()
                .filter(node -> isOwn.test(node.value()))
                .toList();
        return new TraceScope("", review, nodes);
    }

    private static boolean names(Identified thing, String review) {
        return named(thing).stream().anyMatch(id -> id.equals(review) || id.startsWith(review + "#"));
    }

    private static List<String> named(Identified thing) {
        if (thing instanceof Response response) {
            return response.getTo();
        }
        return thing instanceof ReviewItem item ? item.getDerivedFrom() : List.of();
    }

    private static List<String> local(List<String> ids, String review) {
        String prefix = review + "#";
        return ids.stream()
                .map(id -> id.startsWith(prefix) ? id.substring(prefix.length()) : id)
                .toList();
    }
}
