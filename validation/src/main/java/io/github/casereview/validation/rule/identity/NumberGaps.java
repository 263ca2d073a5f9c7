package io.github.casereview.validation.rule.identity;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the numbers that lists leave out. A list begins with 1, or runs on from another list of its record; where a
 * number stands twice the one that is missing was probably meant, which is reported as the duplicate it is.
 */
final class NumberGaps {
    private NumberGaps() {}

    static void look(ReviewIndex review, Breaches breaches) {
        List<PrintedList> lists = PrintedLists.of(review, breaches);
        Map<List<Object>, Set<Long>> starts = new HashMap<>();
        for (PrintedList list : lists) {
            Set<Long> following = starts.computeIfAbsent(key(list), kind -> new HashSet<>(Set.of(0L, 1L)));
            list.items().forEach(item -> item.arabic().ifPresent(number -> following.add(number + 1)));
        }
        for (PrintedList list : lists) {
            if (list.countsOn() && !list.isDamaged(breaches)) {
                gaps(list, starts.getOrDefault(key(list), Set.of()), breaches);
            }
        }
    }

    private static List<Object> key(PrintedList list) {
        return List.of(list.record(), list.kind());
    }

    private static void gaps(PrintedList list, Set<Long> starts, Breaches breaches) {
        TreeMap<Long, Node<?>> numbers = new TreeMap<>();
        list.items().forEach(item -> item.arabic().ifPresent(number -> numbers.putIfAbsent(number, item.node())));
        long before = 0;
        boolean first = true;
        long numbered =
                list.items().stream().filter(item -> item.arabic().isPresent()).count();
        if (numbers.size() < numbered) {
            return;
        }
        for (Map.Entry<Long, Node<?>> number : numbers.entrySet()) {
            boolean runsOn = first ? starts.contains(number.getKey()) : number.getKey() == before + 1;
            if (!runsOn) {
                breaches.at(number.getValue(), "number", missing(before + 1, number.getKey() - 1));
            }
            before = number.getKey();
            first = false;
        }
    }

    private static String missing(long from, long to) {
        return from == to ? "no number " + from : "no numbers " + from + " to " + to;
    }
}
