package io.github.casereview.validation.rule.identity;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that a document can print in a list, with a number.
 *
 * @param node the item, the event or the episode
 * @param number its printed number, without the mark that may follow it
 * @param series the id of the list it names
 * @param whole the item of its own kind that it is a part of: numbers begin anew within one
 * @param retold whether it is another telling of something, with the numbers of another document
 */
record Numbered(
        Node<? extends Identified> node,
        Optional<String> number,
        Optional<String> series,
        Optional<Node<Identified>> whole,
        boolean retold) {

    /** Everything in a file that can be numbered, in document order. */
    static List<Numbered> all(ReviewIndex review) {
        List<Numbered> all = new ArrayList<>();
        review.all(ReviewItem.class).forEach(node -> all.add(of(review, node)));
        review.all(ChronologyEntry.class).forEach(node -> all.add(of(node)));
        all.sort(Comparator.comparingInt(item -> item.node().order()));
        return all;
    }

    private static Numbered of(ReviewIndex review, Node<ReviewItem> node) {
        ReviewItem item = node.value();
        Optional<Node<Identified>> whole = item.getPartOf()
                .flatMap(id -> review.find(node, id))
                .filter(found -> found.value().thing() == item.thing());
        return new Numbered(node, bare(item.getNumber()), item.getSeries(), whole, false);
    }

    private static Numbered of(Node<ChronologyEntry> node) {
        ChronologyEntry entry = node.value();
        boolean retold = !entry.getOtherAccountOf().isEmpty();
        return new Numbered(node, bare(entry.getNumber()), entry.getSeries(), Optional.empty(), retold);
    }

    private static Optional<String> bare(Optional<String> number) {
        return number.map(text -> text.strip().replaceFirst("[.:)]$", ""));
    }

    Thing thing() {
        return node.value().thing();
    }

    /** What a list of such things is said to hold. */
    ItemKind kind() {
        return switch (thing()) {
            case FINDING -> ItemKind.FINDINGS;
            case GOOD_PRACTICE -> ItemKind.GOOD_PRACTICE;
            case LEARNING_POINT -> ItemKind.LEARNING_POINTS;
            case RECOMMENDATION -> ItemKind.RECOMMENDATIONS;
            case QUESTION -> ItemKind.QUESTIONS;
            case ACTION -> ItemKind.ACTIONS;
            default -> ItemKind.EVENTS;
        };
    }

    /** The number where it is written in digits alone. */
    OptionalLong arabic() {
        return number.filter(text -> text.matches("[0-9]{1,9}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
