package io.github.casereview.validation.rule.value;

import io.github.casereview.document.Link;
import io.github.casereview.json.shape.Property;
import io.github.casereview.people.Age;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a value says something, a reason why it says nothing, or both. */
final class Sayings {
    /** What says something; the other properties only add to it: a bound, a unit, an edition, a source. */
    private static final Map<Class<?>, List<String>> SAYING = Map.of(
            UncertainDate.class, List.of("edtf", "anchor", "asWritten", "absent"),
            UncertainPeriod.class, List.of("start", "end", "heldAt", "length", "asWritten"),
            LengthOfTime.class, List.of("value", "upTo", "vague", "asWritten", "absent"),
            Count.class, List.of("value", "upTo", "vague", "asWritten", "absent"),
            Age.class, List.of("value", "upTo", "stage", "asWritten", "absent"),
            CodedValue.class, List.of("code", "asWritten", "absent"));

    /** What cannot stand beside a reason why it is not there; words of the source can: they may be the reason. */
    private static final Set<String> TOLD =
            Set.of("edtf", "anchor", "value", "upTo", "vague", "stage", "code", "who", "name");

    private Sayings() {}

    /** Links have a rule of their own, and things with an id say at least that they are there. */
    static void nothing(Node<ReviewValue> node, Breaches breaches) {
        if (node.value() instanceof Identified || node.value() instanceof Link) {
            return;
        }
        List<String> saying =
                SAYING.getOrDefault(node.shape().type(), node.shape().names());
        if (saying.stream().noneMatch(name -> isThere(node, name))) {
            breaches.at(node, "neither");
        }
    }

    static void both(Node<ReviewValue> node, Breaches breaches) {
        if (isThere(node, "absent")) {
            long told = node.shape().names().stream()
                    .filter(TOLD::contains)
                    .filter(name -> isThere(node, name))
                    .count();
            if (told > 0) {
                breaches.at(node, "absent", "both");
            }
        }
    }

    private static boolean isThere(Node<?> node, String name) {
        return node.shape()
                .property(name)
                .map((Property property) -> !property.elements(node.value()).isEmpty())
                .orElse(false);
    }
}
