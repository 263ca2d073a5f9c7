package io.github.casereview.validation.report.trace;

import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.value.Identified;
import io.github.casereview.view.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of what in one review, as points and the links between them. */
final class TraceGraph {
    private static final int MOST_POINTS = 600;
    private static final int MOST_LINKS = 3_000;

    private final TraceScope scope;
    private final Trace trace;
    private final Set<String> unanswered;
    private final Map<String, Point> byId = new LinkedHashMap<>();
    private final List<Point> points = new ArrayList<>();
    private int links;

    private TraceGraph(TraceScope scope) {
        this.scope = scope;
        trace = scope.review().trace();
        unanswered = trace.unanswered().stream().map(Identified::getId).collect(Collectors.toSet());
        scope.nodes().forEach(this::add);
        byId.forEach(this::link);
        points.removeIf(TraceGraph::isPraiseAlone);
    }

    /** {@return the graph of what a picture shows; without points where there are too many to be seen} */
    static TraceGraph of(TraceScope scope) {
        boolean fits = scope.nodes().size() <= MOST_POINTS;
        return new TraceGraph(fits ? scope : new TraceScope(scope.pointer(), scope.review(), List.of()));
    }

    /** {@return all points, in the order of the file within each kind} */
    List<Point> points() {
        return points;
    }

    List<Point> points(Step step) {
        return points.stream().filter(point -> point.step() == step).toList();
    }

    /** {@return how many of those from which something should come reach nothing, such as {@code 36 of 47 reach nothing}} */
    String extent() {
        List<Point> asking =
                points.stream().filter(point -> point.step().asks()).toList();
        long nothing =
                asking.stream().filter(point -> point.reach() == Reach.NOTHING).count();
        return asking.isEmpty()
                ? "no findings, learning points or recommendations"
                : nothing + " of " + asking.size() + (nothing == 1 ? " reaches nothing" : " reach nothing");
    }

    /** {@return whether the picture is one that a reader can follow} */
    boolean isDrawable() {
        return !points.isEmpty() && links <= MOST_LINKS;
    }

    private void add(Node<? extends Identified> node) {
        String pointer = node.pointer();
        String within = pointer.startsWith(scope.pointer() + "/")
                ? pointer.substring(scope.pointer().length())
                : pointer;
        Point point = new Point(node.value(), pointer, within, reach(node.value()));
        points.add(point);
        byId.putIfAbsent(node.value().getId(), point);
    }

    private void link(String id, Point point) {
        Collection<Identified> came = links > MOST_LINKS ? List.of() : trace.next(id);
        came.stream()
                .map(thing -> byId.get(thing.getId()))
                .filter(later -> later != null && later != point)
                .distinct()
                .forEach(later -> {
                    point.leadsTo(later);
                    links++;
                });
    }

    private Reach reach(Identified thing) {
        if (unanswered.contains(thing.getId())) {
            return Reach.NOTHING;
        }
        List<Identified> came = Stream.concat(Stream.of(thing), trace.from(thing.getId()).stream())
                .toList();
        if (came.stream().anyMatch(TraceGraph::isDone)) {
            return Reach.ACTION;
        }
        boolean isAnswered = came.size() == 1 || came.stream().anyMatch(Response.class::isInstance);
        return isAnswered ? Reach.RESPONSE : Reach.ONWARDS;
    }

    private static boolean isDone(Identified thing) {
        return thing instanceof ImprovementAction
                || (thing instanceof Recommendation recommendation
                        && !recommendation.getProgress().isEmpty());
    }

    /** Praise asks for nothing; it is shown where it wishes for something or something came of it. */
    private static boolean isPraiseAlone(Point point) {
        return point.isPraise() && !point.isLinked() && point.reach() != Reach.NOTHING;
    }
}
