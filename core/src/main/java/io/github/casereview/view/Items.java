package io.github.casereview.view;

import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.source.ItemKind;
import io.github.casereview.value.Holder;
import io.github.casereview.value.Identified;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a review, the lists they stand in, and which of them something came of. */
final class Items {
    private final String record;
    private final List<Identified> contents;
    private final List<ReviewItem> items;
    private final Map<String, List<String>> inSeries = new HashMap<>();

    Items(Holder record) {
        this.record = record.getId();
        this.contents = record.contents();
        this.items = all(ReviewItem.class).toList();
        Map<ItemKind, List<ItemSeries>> lists =
                all(ItemSeries.class).collect(Collectors.groupingBy(ItemSeries::getItems));
        for (ReviewItem item : items) {
            List<ItemSeries> ofItsKind = lists.getOrDefault(kind(item), List.of());
            Optional<String> only =
                    ofItsKind.size() == 1 ? Optional.of(ofItsKind.get(0).getId()) : Optional.empty();
            item.getSeries()
                    .or(() -> only)
                    .ifPresent(series -> inSeries.computeIfAbsent(series, any -> new ArrayList<>())
                            .add(item.getId()));
        }
    }

    /** What a response answers: what it names, and the items of a list or of the review that it names. */
    Set<String> answeredBy(Response response) {
        Set<String> answered = new LinkedHashSet<>(response.getTo());
        response.getTo().forEach(series -> answered.addAll(inSeries.getOrDefault(series, List.of())));
        if (response.getTo().contains(record)) {
            List<ItemKind> kinds = response.getItems();
            items.stream()
                    .filter(item -> kinds.isEmpty() || kinds.contains(kind(item)))
                    .forEach(item -> answered.add(item.getId()));
        }
        return answered;
    }

    List<ReviewItem> unanswered() {
        Set<String> answered = answered();
        return items.stream()
                .filter(Items::asks)
                .filter(item -> !answered.contains(item.getId()))
                .toList();
    }

    /** A whole is answered where a part of it is. */
    private Set<String> answered() {
        Map<String, ReviewItem> byId =
                items.stream().collect(Collectors.toMap(ReviewItem::getId, Function.identity(), (one, two) -> one));
        Set<String> answered = directlyAnswered().collect(Collectors.toCollection(HashSet::new));
        Deque<String> open = new ArrayDeque<>(answered);
        while (!open.isEmpty()) {
            ReviewItem part = byId.get(open.remove());
            if (part != null) {
                part.getPartOf().filter(answered::add).ifPresent(open::add);
            }
        }
        return answered;
    }

    private Stream<String> directlyAnswered() {
        Stream<String> restedOn = items.stream()
                .flatMap(item -> item.getDerivedFrom().stream().filter(source -> !source.equals(item.getId())));
        Stream<String> responded = all(Response.class).flatMap(response -> answeredBy(response).stream());
        Stream<String> told = all(Statement.class)
                .filter(statement -> statement.getKind() == Statement.Kind.ANSWER)
                .flatMap(statement -> statement.getAbout().stream());
        Stream<String> progressed = all(Recommendation.class)
                .filter(recommendation -> !recommendation.getProgress().isEmpty())
                .map(Recommendation::getId);
        return Stream.of(restedOn, responded, told, progressed).flatMap(ids -> ids);
    }

    /** Whether something is to come of it: an action is itself an answer, praise asks for none. */
    private static boolean asks(ReviewItem item) {
        if (item instanceof GoodPractice praise) {
            return praise.getWish().isPresent();
        }
        return !(item instanceof ImprovementAction);
    }

    private <T> Stream<T> all(Class<T> type) {
        return contents.stream().filter(type::isInstance).map(type::cast);
    }

    private static ItemKind kind(ReviewItem item) {
        return switch (item.thing()) {
            case FINDING -> ItemKind.FINDINGS;
            case GOOD_PRACTICE -> ItemKind.GOOD_PRACTICE;
            case LEARNING_POINT -> ItemKind.LEARNING_POINTS;
            case RECOMMENDATION -> ItemKind.RECOMMENDATIONS;
            case QUESTION -> ItemKind.QUESTIONS;
            default -> ItemKind.ACTIONS;
        };
    }
}
