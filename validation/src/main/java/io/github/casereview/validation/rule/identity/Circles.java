package io.github.casereview.validation.rule.identity;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.uncertain.date.Anchor;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds references that lead back to where they begin, each circle once, at its first member. */
final class Circles {
    private static final int MOST_RELATED = 10;
    private static final Comparator<Node<?>> IN_ORDER = Comparator.comparingInt(Node::order);

    private final ReviewIndex review;
    private final Breaches breaches;

    private Circles(ReviewIndex review, Breaches breaches) {
        this.review = review;
        this.breaches = breaches;
    }

    static void look(ReviewIndex review, Breaches breaches) {
        Circles circles = new Circles(review, breaches);
        Links.of(review).forEach(circles::of);
        review.records().forEach(circles::ofDates);
    }

    private void of(String relation, Map<Node<?>, List<Links.Link>> links) {
        for (List<Node<?>> knot : Knots.of(links.keySet(), node -> targets(links, node))) {
            List<Node<?>> members = knot.stream().sorted(IN_ORDER).toList();
            Set<Node<?>> inside = new HashSet<>(members);
            links.getOrDefault(members.get(0), List.of()).stream()
                    .filter(link -> inside.contains(link.to()))
                    .findFirst()
                    .ifPresent(link -> report(relation, link, members));
        }
    }

    private static List<Node<?>> targets(Map<Node<?>, List<Links.Link>> links, Node<?> node) {
        return links.getOrDefault(node, List.of()).stream()
                .<Node<?>>map(Links.Link::to)
                .toList();
    }

    /** Two tellings that name each other are a slip, not an impossibility. */
    private void report(String relation, Links.Link link, List<Node<?>> members) {
        Breach breach = breach(link.at(), members).in(link.path());
        breaches.add(relation.equals("otherAccountOf") ? breach.as(Severity.WARNING) : breach);
    }

    private static Breach breach(Node<?> at, List<Node<?>> members) {
        String found = members.size() == 1 ? "one to itself" : "a circle of " + members.size();
        return Breach.of(at, found).with(members.stream().limit(MOST_RELATED).toList());
    }

    /** Dates that rest on each other, as the timeline of the record finds them. */
    private void ofDates(Node<ReviewRecord> record) {
        List<Node<Anchor>> anchors = review.in(record, Anchor.class);
        if (anchors.isEmpty()) {
            return;
        }
        for (List<String> ids : review.times().timeline(record).cycles()) {
            List<Node<?>> members = ids.stream()
                    .flatMap(id -> review.find(record, id).stream())
                    .<Node<?>>map(node -> node)
                    .sorted(IN_ORDER)
                    .toList();
            first(anchors, Set.copyOf(ids), new HashSet<>(members))
                    .ifPresent(anchor -> breaches.add(breach(anchor, members).in("to")));
        }
    }

    private static Optional<Node<Anchor>> first(List<Node<Anchor>> anchors, Set<String> ids, Set<Node<?>> members) {
        return anchors.stream()
                .filter(anchor -> anchor.value().getTo().filter(ids::contains).isPresent())
                .filter(anchor -> members.contains(anchor.entry()))
                .findFirst();
    }
}
