package io.github.casereview.validation.rule.identity;

import io.github.casereview.json.shape.Property;
import io.github.casereview.source.Citation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who names whom, in one relation: the parts of things, what rests on what, what tells the same. */
final class Links {
    /** The relations in which nothing may lead back to itself. */
    static final List<String> RELATIONS = List.of("partOf", "derivedFrom", "qualifies", "revises", "otherAccountOf");

    /** One thing names another: the value and the way on from it at which it does. */
    record Link(Node<?> to, Node<?> at, String path) {}

    private Links() {}

    static Map<Node<?>, List<Link>> of(ReviewIndex review, String relation) {
        Map<Node<?>, List<Link>> links = new LinkedHashMap<>();
        for (Node<Identified> node : review.all(Identified.class)) {
            node.shape().property(relation).ifPresent(property -> {
                List<Link> found = property.reference().isPresent()
                        ? references(review, node, property)
                        : citations(review, node, relation);
                if (!found.isEmpty()) {
                    links.put(node, found);
                }
            });
        }
        return links;
    }

    private static List<Link> references(ReviewIndex review, Node<Identified> node, Property property) {
        List<Link> links = new ArrayList<>();
        List<?> ids = property.elements(node.value());
        for (int i = 0; i < ids.size(); i++) {
            String path = property.isList() ? property.name() + "/" + i : property.name();
            review.find(node, (String) ids.get(i)).ifPresent(to -> links.add(new Link(to, node, path)));
        }
        return links;
    }

    /** A document says what it rests on by citing it. */
    private static List<Link> citations(ReviewIndex review, Node<Identified> node, String relation) {
        List<Link> links = new ArrayList<>();
        for (Node<?> child : node.children()) {
            if (child.property().equals(relation) && child.value() instanceof Citation citation) {
                citation.getDocument()
                        .flatMap(id -> review.find(node, id))
                        .ifPresent(to -> links.add(new Link(to, child, "document")));
            }
        }
        return links;
    }
}
