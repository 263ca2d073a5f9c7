package io.github.casereview.view;

import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.document.Document;
import io.github.casereview.judgement.Decision;
import io.github.casereview.uncertain.date.Anchor;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bounds of everything that a date can be anchored on, each found after all that it rests on. */
final class Moments {
    private final Map<String, Identified> dated = new LinkedHashMap<>();
    private final Map<Moment, DateBounds> bounds = new HashMap<>();
    private final List<List<String>> cycles = new ArrayList<>();

    /** The first thing of an id counts, so that what stands nearer comes first. */
    Moments(Iterable<Identified> things) {
        for (Identified thing : things) {
            if (isDated(thing)) {
                dated.putIfAbsent(thing.getId(), thing);
            }
        }
        Knots.inOrder(moments(), this::needs).forEach(this::resolve);
    }

    List<List<String>> cycles() {
        return List.copyOf(cycles);
    }

    /** The bounds of a date, with its anchor resolved. */
    DateBounds of(UncertainDate date) {
        DateBounds own = date.bounds();
        Optional<DateBounds> anchored = date.getAbsent().isPresent()
                ? Optional.empty()
                : date.getAnchor().map(this::anchored);
        return anchored.map(place -> own.isUnknown() ? place : own.narrowedBy(place))
                .orElse(own);
    }

    private DateBounds anchored(Anchor anchor) {
        if (anchor.getTo().isEmpty()) {
            return DateBounds.unknown();
        }
        String id = anchor.getTo().get();
        DateBounds point = at(id, anchor.isAtEnd());
        return switch (anchor.getRelation()) {
            case AT -> point;
            case WITHIN -> at(id, false).orLater().narrowedBy(at(id, true).orEarlier());
            case AFTER -> anchor.getBy().map(point::plus).orElseGet(point::orLater);
            case BEFORE -> anchor.getBy().map(point::minus).orElseGet(point::orEarlier);
        };
    }

    private DateBounds at(String id, boolean end) {
        return bounds.getOrDefault(moment(id, end), DateBounds.unknown());
    }

    private Moment moment(String id, boolean end) {
        return new Moment(id, end && dated.get(id) instanceof Episode);
    }

    private List<Moment> moments() {
        return dated.keySet().stream()
                .flatMap(id -> Stream.of(moment(id, false), moment(id, true)))
                .distinct()
                .toList();
    }

    /** One knot of several moments, or of one that needs itself, is a cycle, and nothing is known of it. */
    private void resolve(List<Moment> knot) {
        Moment first = knot.get(0);
        if (knot.size() > 1 || needs(first).contains(first)) {
            cycles.add(knot.stream().map(Moment::id).distinct().sorted().toList());
        } else {
            bounds.put(first, boundsOf(first));
        }
    }

    private DateBounds boundsOf(Moment moment) {
        if (dated.get(moment.id()) instanceof Episode episode
                && episode.getPeriod().isPresent()) {
            UncertainPeriod period = episode.getPeriod().get();
            return moment.end()
                    ? period.bounds(this::of).end()
                    : period.bounds(this::of).start();
        }
        return point(dated.get(moment.id())).map(this::of).orElse(DateBounds.unknown());
    }

    private List<Moment> needs(Moment moment) {
        Stream<UncertainDate> dates = dated.get(moment.id()) instanceof Episode episode
                ? episode.getPeriod().stream().flatMap(period -> dates(period, moment.end()))
                : point(dated.get(moment.id())).stream();
        return dates.flatMap(date -> date.getAnchor().stream())
                .flatMap(this::needs)
                .filter(needed -> dated.containsKey(needed.id()))
                .distinct()
                .toList();
    }

    private Stream<Moment> needs(Anchor anchor) {
        return anchor.getTo().stream()
                .flatMap(id -> anchor.getRelation() == Anchor.Relation.WITHIN
                        ? Stream.of(moment(id, false), moment(id, true))
                        : Stream.of(moment(id, anchor.isAtEnd())));
    }

    /** The dates that one end rests on: its own, moments at which it held, the other end if a length leads to it. */
    private static Stream<UncertainDate> dates(UncertainPeriod period, boolean end) {
        Optional<UncertainDate> own = end ? period.getEnd() : period.getStart();
        Optional<UncertainDate> other = end ? period.getStart() : period.getEnd();
        boolean byLength = own.isEmpty() && period.getLength().isPresent();
        Stream<UncertainDate> ends = Stream.concat(own.stream(), byLength ? other.stream() : Stream.empty());
        return Stream.concat(ends, period.getHeldAt().stream());
    }

    private static boolean isDated(Identified thing) {
        return thing instanceof Event
                || thing instanceof Episode
                || thing instanceof Decision
                || thing instanceof Document;
    }

    private static Optional<UncertainDate> point(@Nullable Identified thing) {
        if (thing instanceof Event event) {
            return event.getWhen();
        } else if (thing instanceof Decision decision) {
            return decision.getWhen();
        } else if (thing instanceof Document document) {
            return document.getDated();
        }
        return Optional.empty();
    }
}
