package io.github.casereview.validation.rule.value;

import io.github.casereview.json.shape.Property;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.ReviewValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds statements that there are none beside others of the same source; two sources may well differ. */
final class NoneAlone {
    private static final Set<Absence> NONE = Set.of(Absence.NONE, Absence.NOT_STATED, Absence.NOT_APPLICABLE);
    private static final Set<List<String>> NONE_BY_CODE =
            Set.of(List.of("cin-disability", "NONE"), List.of("cin-factor", "21"));

    /** Values that one source gives in one list. */
    private record Together(String property, List<Citation> sources) {}

    private NoneAlone() {}

    static void look(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            if (node.children().size() < 2) {
                continue;
            }
            Map<Together, List<Node<?>>> lists = new LinkedHashMap<>();
            for (Node<?> child : node.children()) {
                if (child.value() instanceof CodedValue value) {
                    lists.computeIfAbsent(new Together(child.property(), value.getSources()), any -> new ArrayList<>())
                            .add(child);
                }
            }
            lists.values().stream()
                    .filter(together -> together.size() > 1)
                    .forEach(together -> look(node, together, breaches));
        }
    }

    private static void look(Node<?> holder, List<Node<?>> together, Breaches breaches) {
        for (Node<?> node : together) {
            if (isNone(holder, node)) {
                Node<?> other = together.get(0) == node ? together.get(1) : together.get(0);
                breaches.add(Breach.of(node, "one beside others").with(other));
            }
        }
    }

    private static boolean isNone(Node<?> holder, Node<?> node) {
        CodedValue value = (CodedValue) node.value();
        List<String> schemes =
                holder.shape().property(node.property()).map(Property::schemes).orElse(List.of());
        String scheme = value.getScheme().orElse(schemes.isEmpty() ? "" : schemes.get(0));
        return value.getAbsent().filter(NONE::contains).isPresent()
                || NONE_BY_CODE.contains(List.of(scheme, value.getCode().orElse("")));
    }
}
