package io.github.casereview.validation.rule.identity;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.ItemSeries.Coverage;
import io.github.casereview.source.ItemKind;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import java.util.List;
import java.util.Optional;

/** Compares how many items a document says a list has with how many the record holds. */
final class StatedCounts {
    /** How many are held, at least and at most: it cannot be told whether parts of items were counted. */
    private record Held(long least, long most) {}

    private StatedCounts() {}

    static void look(ReviewIndex review, Breaches breaches) {
        for (PrintedList list : PrintedLists.of(review, breaches)) {
            list.series()
                    .filter(series -> series.value().getCount().isPresent() && !list.isDamaged(breaches))
                    .filter(series -> !ListContents.isDamaged(list, breaches))
                    .ifPresent(series -> held(review, list).ifPresent(held -> compare(series, held, breaches)));
        }
    }

    private static void compare(Node<ItemSeries> series, Held held, Breaches breaches) {
        Count count = series.value().getCount().orElseThrow();
        long most = count.most().orElse(Long.MAX_VALUE);
        long least = isWhole(series) ? count.least().orElse(0) : 0;
        if (held.least() > most) {
            breaches.at(series, "count", held.least() + " where " + bound(count, "at most ", most) + " stated");
        } else if (held.most() < least) {
            breaches.at(series, "count", held.most() + " where " + bound(count, "at least ", least) + " stated");
        }
    }

    private static boolean isWhole(Node<ItemSeries> series) {
        return series.value().getCoverage().filter(Coverage.WHOLE::equals).isPresent();
    }

    private static String bound(Count count, String words, long number) {
        return (count.least().equals(count.most()) ? "" : words) + number + (number == 1 ? " is" : " are");
    }

    private static Optional<Held> held(ReviewIndex review, PrintedList list) {
        boolean named = list.kind() != ItemKind.CHILDREN && list.kind() != ItemKind.REVIEWS;
        return named ? items(list) : members(review, list);
    }

    private static Optional<Held> items(PrintedList list) {
        boolean grouped = list.items().stream()
                .anyMatch(item -> item.node().value() instanceof ChronologyEntry entry
                        && entry.getCount().isPresent());
        long all = list.items().stream().filter(item -> !item.retold()).count();
        long parts =
                list.items().stream().filter(item -> item.whole().isPresent()).count();
        return grouped ? Optional.empty() : Optional.of(new Held(all - parts, all));
    }

    /** Children and reviews name no list: they are counted where there is one list of them. */
    private static Optional<Held> members(ReviewIndex review, PrintedList list) {
        List<Node<ItemSeries>> ofKind = review.in(list.series().orElseThrow().record(), ItemSeries.class).stream()
                .filter(series -> series.value().getItems() == list.kind())
                .toList();
        if (ofKind.size() != 1) {
            return Optional.empty();
        }
        Object record = list.record().value();
        if (list.kind() == ItemKind.REVIEWS) {
            return record instanceof ReviewCollection collection ? reviews(collection) : Optional.empty();
        }
        return record instanceof CaseReview one ? children(one) : Optional.empty();
    }

    private static Optional<Held> reviews(ReviewCollection collection) {
        int held = collection.getReviews().size();
        return Optional.of(new Held(held, held + collection.getRelatedReviews().size()));
    }

    private static Optional<Held> children(CaseReview review) {
        boolean single =
                review.getChildren().stream().allMatch(child -> child.getCount().isEmpty());
        int held = review.getChildren().size();
        return single ? Optional.of(new Held(held, held)) : Optional.empty();
    }
}
