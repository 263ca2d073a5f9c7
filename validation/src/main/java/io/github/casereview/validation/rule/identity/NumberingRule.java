package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.Definition.error;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules about the lists that documents print, and the numbers of their items. */
public enum NumberingRule implements Rule {
    /** Two items of one list have the same printed number. */
    NUMBER_DUPLICATE(error("each printed number once in its list", NumberingRule::duplicates)),

    /** A list leaves out a number. */
    NUMBER_GAP(warning("every number of a list in turn", NumberGaps::look)),

    /** A list holds more or fewer items than its document says. */
    STATED_COUNT_DIFFERS(warning("as many items as the list is said to have", StatedCounts::look)),

    /** A list holds no item, and is not said to have none or to be left out. */
    SERIES_EMPTY(info("the items of a list, or a word that they are not given", EmptySeries::look)),

    /** An item names a list of something else. */
    SERIES_ITEM_OF_OTHER_KIND(warning("a list of items of its kind", NumberingRule::otherKind));

    private final Definition definition;

    NumberingRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void duplicates(ReviewIndex review, Breaches breaches) {
        for (PrintedList list : PrintedLists.of(review, breaches)) {
            Map<List<Object>, Node<?>> first = new HashMap<>();
            for (Numbered item : list.items()) {
                item.number().ifPresent(number -> {
                    Node<?> before = first.putIfAbsent(List.of(number, item.whole()), item.node());
                    if (before != null) {
                        breaches.add(Breach.of(item.node(), "the number of an earlier item")
                                .in("number")
                                .with(before));
                    }
                });
            }
        }
    }

    private static void otherKind(ReviewIndex review, Breaches breaches) {
        for (Numbered item : Numbered.all(review)) {
            PrintedLists.named(review, item)
                    .filter(series -> series.value().getItems() != item.kind())
                    .ifPresent(series -> breaches.add(Breach.of(
                                    item.node(),
                                    "a list of " + series.value().getItems().getLabel())
                            .in("series")
                            .with(series)));
        }
    }
}
