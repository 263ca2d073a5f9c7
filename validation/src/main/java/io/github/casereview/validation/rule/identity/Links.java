package io.github.casereview.validation.rule.identity;

import io.github.casereview.source.Citation;
import io.github.casereview.validation.index.Leaf;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who names whom, in one relation: the parts of things, what rests on what, what tells the same. */
final class Links {
    /** The relations in which nothing may lead back to itself. */
    static final List<String> RELATIONS = List.of("partOf", "derivedFrom", "qualifies", "revises", "otherAccountOf");

    /** One thing names another: the value and the way on from it at which it does. */
    record Link(Node<?> to, Node<?> at, String path) {}

    private Links() {}

    static Map<Node<?>, List<Link>> of(ReviewIndex review, String relation) {
        Map<Node<?>, List<Link>> links = new LinkedHashMap<>();
        for (Leaf reference : review.references()) {
            if (reference.property().name().equals(relation)) {
                add(links, reference.node(), reference);
            } else if (isCitation(reference, relation)) {
                add(links, Objects.requireNonNull(reference.node().parent()), reference);
            }
        }
        return links;
    }

    private static void add(Map<Node<?>, List<Link>> links, Node<?> from, Leaf reference) {
        reference
                .target()
                .ifPresent(to -> links.computeIfAbsent(from, any -> new ArrayList<>())
                        .add(new Link(to, reference.node(), reference.path())));
    }

    /** A document says what it rests on by citing it. */
    private static boolean isCitation(Leaf reference, String relation) {
        return reference.node().value() instanceof Citation
                && reference.node().property().equals(relation)
                && reference.property().name().equals("document");
    }
}
