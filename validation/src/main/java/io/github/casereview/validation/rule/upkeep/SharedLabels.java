package io.github.casereview.validation.rule.upkeep;

import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import io.github.casereview.source.Label.Kind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for one label on two things of a record. */
final class SharedLabels {
    /** What several children may be called rightly: what they are to others, their family, words in passing. */
    private static final Set<Kind> COMMON = EnumSet.of(Kind.ROLE, Kind.FAMILY, Kind.AS_PRINTED);

    private SharedLabels() {}

    static void children(ReviewIndex review, Breaches breaches) {
        review.records().forEach(record -> look(review.in(record, Child.class), SharedLabels::isOwn, breaches));
    }

    private static boolean isOwn(Label label) {
        return label.getKind().filter(COMMON::contains).isEmpty();
    }

    /** Two hospitals that a source leaves unnamed are rightly called the hospital; a former name has many heirs. */
    static void agencies(ReviewIndex review, Breaches breaches) {
        Predicate<Label> current =
                label -> label.getKind().filter(Kind.FORMER_NAME::equals).isEmpty();
        review.records()
                .forEach(record -> look(
                        review.in(record, Agency.class).stream()
                                .filter(node -> node.value()
                                        .getNaming()
                                        .filter(Agency.Naming.UNNAMED::equals)
                                        .isEmpty())
                                .toList(),
                        current,
                        breaches));
    }

    private static <T extends Identified> void look(List<Node<T>> nodes, Predicate<Label> own, Breaches breaches) {
        Map<String, Node<T>> first = new HashMap<>();
        for (Node<T> node : nodes) {
            for (Node<?> child : node.children()) {
                if (child.value() instanceof Label label && own.test(label)) {
                    Node<T> before = first.putIfAbsent(key(label.getText()), node);
                    if (before != null && before != node) {
                        breaches.add(Breach.of(child, "one that stands before").with(before));
                    }
                }
            }
        }
    }

    private static String key(String text) {
        NormalText normal = NormalText.of(text.strip());
        return normal.part(0, normal.length());
    }
}
