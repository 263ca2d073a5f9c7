package io.github.casereview.validation.rule.care;

import io.github.casereview.ReviewRecord;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.people.Person;
import io.github.casereview.source.Certainty;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.care.Timetable.Reach;
import io.github.casereview.value.Identified;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The history of each person in each record. Groups of people, several things told as one, other tellings, what did not
 * come about and what is not sure are left out: they may well not fit the rest.
 */
final class Histories {
    private static final Set<Certainty> UNSURE = EnumSet.of(
            Certainty.ALLEGED, Certainty.SUSPECTED, Certainty.POTENTIAL, Certainty.DISPUTED, Certainty.RULED_OUT);

    private final ReviewIndex review;
    private final Map<Node<?>, History> ofRecord = new LinkedHashMap<>();
    private final List<History> all;

    private Histories(ReviewIndex review) {
        this.review = review;
        this.all = review.records().stream().flatMap(this::of).toList();
    }

    static List<History> of(ReviewIndex review) {
        return review.once(Histories.class, Histories::new).all;
    }

    /** Those of children. */
    static Stream<History> ofChildren(ReviewIndex review) {
        return of(review).stream().filter(History::isChild);
    }

    private Stream<History> of(Node<ReviewRecord> record) {
        ofRecord.clear();
        for (Node<Episode> node : review.in(record, Episode.class)) {
            if (isOne(node.value())) {
                Stretch stretch = new Stretch(node, review.times().of(node));
                people(node)
                        .filter(Histories::isSingle)
                        .forEach(person -> history(person).add(stretch));
            }
        }
        for (Node<Event> node : review.in(record, Event.class)) {
            if (isOne(node.value())) {
                List<Node<Identified>> people = people(node).toList();
                people.stream()
                        .filter(Histories::isSingle)
                        .forEach(person -> history(person).add(node, people.size() == 1));
            }
        }
        List<History> histories = List.copyOf(ofRecord.values());
        histories.forEach(History::complete);
        return histories.stream();
    }

    @SuppressWarnings("unchecked")
    private History history(Node<?> person) {
        return ofRecord.computeIfAbsent(person, any -> new History(review, (Node<? extends Person>) person));
    }

    private Stream<Node<Identified>> people(Node<? extends ChronologyEntry> entry) {
        return entry.value().getAbout().stream()
                .distinct()
                .flatMap(id -> review.find(entry, id).stream())
                .filter(person -> person.value() instanceof Person);
    }

    private static boolean isSingle(Node<?> node) {
        return node.value() instanceof Person person && person.getCount().isEmpty();
    }

    /** Whether an entry tells of one thing that surely came about, and tells it first. */
    static boolean isOne(ChronologyEntry entry) {
        return entry.getOtherAccountOf().isEmpty()
                && entry.getCount().isEmpty()
                && entry.getOccurrence().isEmpty()
                && entry.getCertainty().filter(UNSURE::contains).isEmpty();
    }

    /** Stretches of a history as they certainly lie in time, lasting where they had not ended. */
    static Stream<Reach> lasting(History history, Predicate<Stretch> wanted) {
        return history.stretches(wanted).flatMap(stretch -> Reach.lasting(stretch).stream());
    }
}
