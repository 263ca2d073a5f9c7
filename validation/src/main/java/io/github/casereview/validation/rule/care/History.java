package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.code.Code;
import io.github.casereview.people.Age;
import io.github.casereview.people.Child;
import io.github.casereview.people.Person;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one record tells of one person's life: stretches, events, birth, death, ages. */
final class History {
    private final ReviewIndex review;
    private final Node<? extends Person> person;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Node<Event>> events = new ArrayList<>();
    private final List<Node<Event>> births = new ArrayList<>();
    private final List<Node<Event>> deaths = new ArrayList<>();
    private final Map<String, Node<Age>> ages = new HashMap<>();
    private final Birth birth = new Birth();

    History(ReviewIndex review, Node<? extends Person> person) {
        this.review = review;
        this.person = person;
    }

    void add(Stretch stretch) {
        stretches.add(stretch);
    }

    /** Adds an event; one about several people may be the birth or the death of any of them. */
    void add(Node<Event> event, boolean alone) {
        events.add(event);
        if (alone && isChild() && event.value().getKind() == EventKind.BIRTH) {
            births.add(event);
        } else if (alone && isChild() && event.value().getKind() == EventKind.DEATH) {
            deaths.add(event);
        }
    }

    /** Takes in what the person's ages and birth tell, once all events are there. */
    void complete() {
        birth().ifPresent(event -> birth.add(event, when(event)));
        for (Node<Age> age : ages()) {
            age.value().getAt().ifPresent(moment -> ages.putIfAbsent(moment, age));
            birth.add(age, born(age));
        }
    }

    @SuppressWarnings("unchecked")
    List<Node<Age>> ages() {
        return person.children().stream()
                .filter(node -> node.value() instanceof Age)
                .map(node -> (Node<Age>) node)
                .toList();
    }

    /** When the person was born, by one age. */
    DateBounds born(Node<Age> age) {
        return age.value().getAt().isEmpty()
                ? DateBounds.unknown()
                : review.times().timeline(age).born(age.value());
    }

    boolean isChild() {
        return person.value() instanceof Child;
    }

    Node<? extends Person> person() {
        return person;
    }

    DateBounds when(Node<Event> event) {
        return review.times().of(event).start();
    }

    List<Node<Event>> births() {
        return births;
    }

    List<Node<Event>> deaths() {
        return deaths;
    }

    /** The birth, where one is told and no more. */
    Optional<Node<Event>> birth() {
        return births.size() == 1 ? Optional.of(births.get(0)) : Optional.empty();
    }

    /** The death, where one is told and no more. */
    Optional<Node<Event>> death() {
        return deaths.size() == 1 ? Optional.of(deaths.get(0)) : Optional.empty();
    }

    Stream<Stretch> stretches(Predicate<Stretch> wanted) {
        return stretches.stream().filter(wanted);
    }

    Stream<Node<Event>> events(Code value) {
        return events.stream().filter(event -> Coding.is(event.value().getValue(), value));
    }

    /** What shows that the person was younger when a stretch began. */
    Optional<Node<?>> beganUnder(int years, Stretch stretch) {
        return told(stretch, SizeOrder.LESS, years)
                .or(() ->
                        birth.underAge(years, stretch.bounds().start().latest().filter(day -> stretch.isComparable())));
    }

    /** What shows that the person was so old, or older, when a stretch began. */
    Optional<Node<?>> beganAt(int years, Stretch stretch) {
        return told(stretch, SizeOrder.MORE, years - 1)
                .or(() ->
                        birth.ofAge(years, stretch.bounds().start().earliest().filter(day -> stretch.isComparable())));
    }

    /** What shows that a stretch lasted beyond the birthday. */
    Optional<Node<?>> endedBeyond(int years, Stretch stretch) {
        return birth.ofAge(
                years,
                stretch.bounds()
                        .end()
                        .earliest()
                        .filter(day -> stretch.isComparable())
                        .map(day -> day.minusDays(1)));
    }

    /** The age at the moment that a stretch began counts whenever that was. */
    private Optional<Node<?>> told(Stretch stretch, SizeOrder order, int years) {
        return Optional.ofNullable(ages.get(stretch.node().value().getId()))
                .filter(age -> age.value().order(Age.years(years)) == order)
                .map(age -> age);
    }
}
