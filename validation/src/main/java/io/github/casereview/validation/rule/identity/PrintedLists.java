package io.github.casereview.validation.rule.identity;

import io.github.casereview.ReviewRecord;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.ItemSeries.Coverage;
import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts items into the lists they stand in. An item that names no list stands in the one list of its kind; where there
 * are several, it cannot be told.
 */
final class PrintedLists {
    private final ReviewIndex review;
    private final Breaches breaches;
    private final Map<List<Object>, PrintedList> lists = new LinkedHashMap<>();
    private final Map<List<Object>, List<Node<ItemSeries>>> byKind = new LinkedHashMap<>();

    private PrintedLists(ReviewIndex review, Breaches breaches) {
        this.review = review;
        this.breaches = breaches;
    }

    static List<PrintedList> of(ReviewIndex review, Breaches breaches) {
        PrintedLists lists = new PrintedLists(review, breaches);
        lists.fill();
        return List.copyOf(lists.lists.values());
    }

    /** The list that an item names, if it is one. */
    @SuppressWarnings("unchecked")
    static Optional<Node<ItemSeries>> named(ReviewIndex review, Numbered item) {
        return item.series()
                .flatMap(id -> review.find(item.node(), id))
                .filter(found -> found.value() instanceof ItemSeries)
                .map(found -> (Node<ItemSeries>) (Node<? extends Identified>) found);
    }

    private void fill() {
        for (Node<ItemSeries> series : review.all(ItemSeries.class)) {
            list(series);
            if (series.value().getCoverage().filter(Coverage.NONE_GIVEN::equals).isEmpty()) {
                byKind.computeIfAbsent(List.of(series.record(), series.value().getItems()), kind -> new ArrayList<>())
                        .add(series);
            }
        }
        Numbered.all(review).forEach(this::place);
    }

    private void place(Numbered item) {
        if (item.series().isPresent()) {
            named(review, item).ifPresent(series -> list(series).items().add(item));
        } else if (!item.retold() && !mayBeUnread(item.node().record())) {
            List<Node<ItemSeries>> ofKind =
                    byKind.getOrDefault(List.of(item.node().record(), item.kind()), List.of());
            if (ofKind.size() == 1) {
                list(ofKind.get(0)).items().add(item);
            } else if (ofKind.isEmpty()) {
                unnamed(item).items().add(item);
            }
        }
    }

    private boolean mayBeUnread(Node<? extends ReviewRecord> record) {
        return breaches.isRefused(Thing.SERIES) || breaches.isDamaged(record, "series");
    }

    private PrintedList list(Node<ItemSeries> series) {
        ItemKind kind = series.value().getItems();
        return lists.computeIfAbsent(
                List.of(series), key -> new PrintedList(Optional.of(series), series.record(), kind, new ArrayList<>()));
    }

    private PrintedList unnamed(Numbered item) {
        Node<?> record = item.node().record();
        return lists.computeIfAbsent(
                List.of(record, item.thing()),
                key -> new PrintedList(Optional.empty(), record, item.kind(), new ArrayList<>()));
    }
}
