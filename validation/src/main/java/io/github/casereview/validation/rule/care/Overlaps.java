package io.github.casereview.validation.rule.care;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.care.Timetable.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reports stretches that certainly share time, each pair once, however many people have both. */
final class Overlaps {
    private final Breaches breaches;
    private final String found;
    private final Set<List<Node<?>>> reported = new HashSet<>();

    Overlaps(Breaches breaches, String found) {
        this.breaches = breaches;
        this.found = found;
    }

    /** Each that overlaps one of its like, at the later of the two in the document. */
    void among(Stream<Reach> some) {
        Timetable table = new Timetable();
        for (Reach reach : Timetable.inOrder(some)) {
            table.sharing(reach).ifPresent(other -> pair(reach.stretch().node(), other.node()));
            table.add(reach);
        }
    }

    /** Each of the first kind that overlaps one of the second. */
    void between(Stream<Reach> some, Stream<Reach> others) {
        Timetable table = Timetable.of(others);
        some.forEach(reach ->
                table.sharing(reach).ifPresent(other -> report(reach.stretch().node(), other.node())));
    }

    private void pair(Node<?> one, Node<?> two) {
        boolean inOrder = one.order() < two.order();
        report(inOrder ? two : one, inOrder ? one : two);
    }

    private void report(Node<?> node, Node<?> other) {
        if (!breaches.isDamaged(other) && reported.add(List.of(node, other))) {
            breaches.add(Breach.of(node, found).with(other));
        }
    }
}
