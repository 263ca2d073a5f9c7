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

    /** Who names whom, by relation. */
    static Map<String, Map<Node<?>, List<Link>>> of(ReviewIndex review) {
        Map<String, Map<Node<?>, List<Link>>> links = new LinkedHashMap<>();
        RELATIONS.forEach(relation -> links.put(relation, new LinkedHashMap<>()));
        for (Leaf reference : review.references()) {
            boolean citation = isCitation(reference);
            String relation = citation
                    ? reference.node().property()
                    : reference.property().name();
            Map<Node<?>, List<Link>> known = links.get(relation);
            if (known != null) {
                add(known, citation ? Objects.requireNonNull(reference.node().parent()) : reference.node(), reference);
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
    private static boolean isCitation(Leaf reference) {
        return reference.node().value() instanceof Citation
                && reference.property().name().equals("document");
    }
}
