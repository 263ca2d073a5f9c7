package io.github.casereview.validation.rule.history;

import io.github.casereview.ReviewRecord;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.people.Person;
import io.github.casereview.source.Certainty;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The history of each person in each record. Groups of people, several things told as one, other tellings, what did not
 * come about and what is not sure are left out: they may well not fit the rest.
 */
public final class Histories {
    private static final Set<Certainty> UNSURE = EnumSet.of(
            Certainty.ALLEGED, Certainty.SUSPECTED, Certainty.POTENTIAL, Certainty.DISPUTED, Certainty.RULED_OUT);

    private final ReviewIndex review;
    private final Map<Node<?>, History> ofRecord = new LinkedHashMap<>();
    private final List<History> all;
    private final Set<Node<?>> parents;

    private Histories(ReviewIndex review) {
        this.review = review;
        this.parents = Families.parents(review).stream().map(Families.Bond::one).collect(Collectors.toSet());
        this.all = review.records().stream().flatMap(this::of).toList();
    }

    /** {@return the histories of all people} */
    public static List<History> of(ReviewIndex review) {
        return review.once(Histories.class, Histories::new).all;
    }

    /** {@return those of people by their entries; where several records tell of one, the first} */
    public static Map<Node<?>, History> byPerson(ReviewIndex review) {
        return of(review).stream()
                .collect(Collectors.toMap(History::person, history -> history, (first, other) -> first));
    }

    /** {@return those of children} */
    public static Stream<History> ofChildren(ReviewIndex review) {
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
        review.in(record, Person.class).stream().filter(Histories::isSingle).forEach(this::history);
        List<History> histories = List.copyOf(ofRecord.values());
        histories.forEach(History::complete);
        return histories.stream();
    }

    @SuppressWarnings("unchecked")
    private History history(Node<?> person) {
        return ofRecord.computeIfAbsent(
                person, any -> new History(review, (Node<? extends Person>) person, parents.contains(person)));
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

    /** {@return whether an entry tells of one thing that surely came about, and tells it first} */
    public static boolean isOne(ChronologyEntry entry) {
        return entry.getOtherAccountOf().isEmpty()
                && entry.getCount().isEmpty()
                && entry.getOccurrence().isEmpty()
                && entry.getCertainty().filter(UNSURE::contains).isEmpty();
    }
}
