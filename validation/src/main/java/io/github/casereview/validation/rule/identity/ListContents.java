package io.github.casereview.validation.rule.identity;

import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Map;

/**
 * What stands in a list of a kind, and where a record holds it.
 *
 * @param thing what it is
 * @param properties the properties of a record that hold such things
 */
record ListContents(Thing thing, List<String> properties) {
    /** Themes and documents are not told apart from others of the record, so their lists cannot be counted. */
    private static final Map<ItemKind, ListContents> COUNTABLE = Map.of(
            ItemKind.FINDINGS, of(Thing.FINDING, "findings"),
            ItemKind.GOOD_PRACTICE, of(Thing.GOOD_PRACTICE, "goodPractice"),
            ItemKind.LEARNING_POINTS, of(Thing.LEARNING_POINT, "learningPoints"),
            ItemKind.RECOMMENDATIONS, of(Thing.RECOMMENDATION, "recommendations"),
            ItemKind.QUESTIONS, of(Thing.QUESTION, "questions"),
            ItemKind.ACTIONS, of(Thing.ACTION, "actions"),
            ItemKind.EVENTS, of(Thing.EVENT, "events", "episodes"),
            ItemKind.CHILDREN, of(Thing.CHILD, "children"),
            ItemKind.REVIEWS, of(Thing.REVIEW, "reviews"));

    private static ListContents of(Thing thing, String... properties) {
        return new ListContents(thing, List.of(properties));
    }

    /** Whether any such thing of a record could not be read. */
    static boolean isDamaged(PrintedList list, Breaches breaches) {
        ListContents contents = COUNTABLE.get(list.kind());
        boolean episode = list.kind() == ItemKind.EVENTS && breaches.isRefused(Thing.EPISODE);
        return contents == null
                || episode
                || breaches.isRefused(contents.thing)
                || contents.properties.stream().anyMatch(property -> breaches.isDamaged(list.record(), property));
    }
}
