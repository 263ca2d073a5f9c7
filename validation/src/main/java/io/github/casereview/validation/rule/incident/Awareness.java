package io.github.casereview.validation.rule.incident;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.people.Sector;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the local authority certainly knew of what gave rise to a review.
 *
 * <p>It knew of an event in which it is told of, or sent, the event itself, or something about it.
 *
 * @param known by the id of the event, when it was first told
 * @param whole when it had been told of all of them
 */
record Awareness(Map<String, DateBounds> known, DateBounds whole) {
    private static final Set<Role> TOLD = Set.of(Role.NOTIFIED, Role.REFERRED_TO);

    static Awareness of(ReviewProcess process) {
        Map<String, List<DateBounds>> told = new LinkedHashMap<>();
        process.triggers().forEach(event -> told.put(event.value().getId(), new ArrayList<>()));
        for (Node<Event> event : process.review().in(process.record(), Event.class)) {
            if (ReviewProcess.cameAbout(event.value()) && reachesAuthority(process.review(), event)) {
                DateBounds when = process.time(event);
                told.getOrDefault(event.value().getId(), new ArrayList<>()).add(when);
                event.value()
                        .getAbout()
                        .forEach(id -> told.getOrDefault(id, new ArrayList<>()).add(when));
            }
        }
        Map<String, DateBounds> known = new LinkedHashMap<>();
        told.forEach((id, dates) -> known.put(id, dates.isEmpty() ? DateBounds.unknown() : Dates.first(dates)));
        return new Awareness(known, last(List.copyOf(known.values())));
    }

    private static boolean reachesAuthority(ReviewIndex review, Node<Event> event) {
        return Recipients.of(event, TOLD).stream()
                .anyMatch(
                        party -> Recipients.isOf(review, party, Sector.LOCAL_AUTHORITY, Sector.CHILDRENS_SOCIAL_CARE));
    }

    private static DateBounds last(List<DateBounds> dates) {
        return dates.isEmpty() ? DateBounds.unknown() : Dates.last(dates);
    }

    /** When it knew of the events that something is about, or of all, where it names none of them. */
    DateBounds of(List<String> about) {
        List<DateBounds> named = about.stream()
                .filter(known::containsKey)
                .map(id -> known.getOrDefault(id, DateBounds.unknown()))
                .toList();
        return named.isEmpty() ? whole : Dates.last(named);
    }
}
