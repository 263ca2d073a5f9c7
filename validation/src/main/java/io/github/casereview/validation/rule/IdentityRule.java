package io.github.casereview.validation.rule;

import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.Reference;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about ids and what they name. */
public enum IdentityRule implements Rule {
    /** Two things of one record have the same id. */
    ID_DUPLICATE(Severity.ERROR, "each id once in a record", IdentityRule::duplicates),

    /** An id is named that nothing has. */
    REFERENCE_UNRESOLVED(Severity.ERROR, "the id of something in this file", IdentityRule::unresolved),

    /** An id is named that something of another kind has. */
    REFERENCE_OF_OTHER_KIND(Severity.ERROR, "the id of something of the right kind", IdentityRule::otherKind),

    /** A list names the same id twice. */
    REFERENCE_REPEATED(Severity.WARNING, "each id once in a list", IdentityRule::repeated);

    private final Severity severity;
    private final String expected;
    private final Check check;

    IdentityRule(Severity severity, String expected, Check check) {
        this.severity = severity;
        this.expected = expected;
        this.check = check;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public String source() {
        return "structural";
    }

    @Override
    public String since() {
        return "0.1.0";
    }

    @Override
    public void check(ReviewIndex review, Breaches breaches) {
        check.look(review, breaches);
    }

    private static void duplicates(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewRecord> record : review.records()) {
            for (List<Node<Identified>> same : review.ids(record).values()) {
                same.stream()
                        .skip(1)
                        .forEach(node -> breaches.add(Breaches.Breach.of(node, "an id that stands before")
                                .in("id")
                                .with(List.of(same.get(0)))));
            }
        }
    }

    private static void unresolved(ReviewIndex review, Breaches breaches) {
        References.each(review, (node, property, path, id) -> {
            boolean mayBeRefused = mayBeRefused(property.reference(), breaches);
            boolean elsewhere = id.indexOf('#') >= 0 || id.indexOf('/') >= 0;
            if (!elsewhere && !mayBeRefused && review.find(node, id).isEmpty()) {
                breaches.add(Breaches.Breach.of(node, "the id of nothing").in(path));
            }
        });
    }

    private static boolean mayBeRefused(Optional<Reference> reference, Breaches breaches) {
        List<Thing> kinds = reference.map(Reference::value).map(List::of).orElse(List.of());
        return (kinds.isEmpty() ? List.of(Thing.values()) : kinds).stream().anyMatch(breaches::isRefused);
    }

    private static void otherKind(ReviewIndex review, Breaches breaches) {
        References.each(review, (node, property, path, id) -> {
            Set<Thing> kinds = Set.of(property.reference().orElseThrow().value());
            review.find(node, id)
                    .map(found -> found.value().thing())
                    .filter(kind -> !kinds.isEmpty() && !kinds.contains(kind))
                    .ifPresent(kind -> breaches.add(Breaches.Breach.of(node, "the id of a " + kind.words())
                            .in(path)));
        });
    }

    private static void repeated(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            for (Property property : Shape.of(node.value()).properties()) {
                if (property.isList() && property.reference().isPresent()) {
                    repeated(node, property, breaches);
                }
            }
        }
    }

    private static void repeated(Node<ReviewValue> node, Property property, Breaches breaches) {
        Set<Object> seen = new HashSet<>();
        List<?> ids = property.elements(node.value());
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                breaches.add(
                        Breaches.Breach.of(node, "an id that stands before").in(property.name() + "/" + i));
            }
        }
    }
}
