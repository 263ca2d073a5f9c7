package io.github.casereview.validation.rule.identity;

import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.ItemSeries.Coverage;
import io.github.casereview.learning.ItemSeries.Numbering;
import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breaches;
import java.util.List;
import java.util.Optional;

/**
 * Items that are numbered together: those of one list, or those of one kind where a record tells of no list.
 *
 * @param series the list, where the record tells of it
 * @param record the record that tells of it, or holds the items
 * @param kind what it holds
 * @param items its items in document order
 */
record PrintedList(Optional<Node<ItemSeries>> series, Node<?> record, ItemKind kind, List<Numbered> items) {
    /** Whether anything of it could not be read, so that what is missing may be what was refused. */
    boolean isDamaged(Breaches breaches) {
        return items.stream().map(Numbered::thing).distinct().anyMatch(breaches::isRefused)
                || items.stream()
                        .map(Numbered::node)
                        .anyMatch(node -> breaches.isDamaged(node.record(), node.property()));
    }

    /** Whether it has every number in turn: not where only some items are held, or other numbers are used. */
    boolean countsOn() {
        boolean held = series.flatMap(node -> node.value().getCoverage())
                .map(coverage -> coverage == Coverage.WHOLE)
                .orElse(true);
        boolean arabic = series.flatMap(node -> node.value().getNumbering())
                .map(numbering -> numbering == Numbering.ARABIC)
                .orElseGet(() -> items.stream()
                        .filter(item -> item.number().isPresent())
                        .allMatch(item -> item.arabic().isPresent()));
        return held && arabic;
    }
}
