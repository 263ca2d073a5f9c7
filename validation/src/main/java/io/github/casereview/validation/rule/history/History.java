package io.github.casereview.validation.rule.history;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.code.Code;
import io.github.casereview.people.Age;
import io.github.casereview.people.Child;
import io.github.casereview.people.Person;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one record tells of one person's life: stretches, events, birth, death, ages. */
public final class History {
    private final ReviewIndex review;
    private final Node<? extends Person> person;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Node<Event>> events = new ArrayList<>();
    private final List<Node<Event>> births = new ArrayList<>();
    private final List<Node<Event>> deaths = new ArrayList<>();
    private final Map<String, Node<Age>> ages = new HashMap<>();
    private final Birth byAges = new Birth();
    private final Birth birth = new Birth();
    private final Parenthood parenthood;

    History(ReviewIndex review, Node<? extends Person> person, boolean parent) {
        this.review = review;
        this.person = person;
        this.parenthood = new Parenthood(person.value().getId(), parent, ages, byAges);
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
        for (Node<Age> age : ages()) {
            age.value().getAt().ifPresent(moment -> ages.putIfAbsent(moment, age));
            byAges.add(age, born(age));
        }
        births.removeIf(event -> parenthood.isOfTheirs(event, when(event)));
        birth().ifPresent(event -> birth.add(event, when(event)));
        for (Node<Age> age : ages()) {
            birth.add(age, born(age));
        }
    }

    /** {@return whether a birth may be that of a child of theirs after all, as nothing tells that they were too young} */
    public boolean mayBeOfTheirs(Node<?> event) {
        return births.stream().anyMatch(own -> own == event && parenthood.mayBeOfTheirs(when(own)));
    }

    /** {@return the ages that are told of the person} */
    @SuppressWarnings("unchecked")
    public List<Node<Age>> ages() {
        return person.children().stream()
                .filter(node -> node.value() instanceof Age)
                .map(node -> (Node<Age>) node)
                .toList();
    }

    /** {@return when the person was born, by what tells it: an event of birth, or an age} */
    @SuppressWarnings("unchecked")
    public DateBounds born(Node<?> by) {
        return by.value() instanceof Age
                ? bornBy((Node<Age>) by)
                : review.times().of(by).start();
    }

    private DateBounds bornBy(Node<Age> age) {
        return age.value().getAt().isEmpty()
                ? DateBounds.unknown()
                : review.times().timeline(age).born(age.value());
    }

    /** {@return whether it is a child of the review} */
    public boolean isChild() {
        return person.value() instanceof Child;
    }

    /** {@return the person} */
    public Node<? extends Person> person() {
        return person;
    }

    /** {@return when an event was} */
    public DateBounds when(Node<Event> event) {
        return review.times().of(event).start();
    }

    /** {@return the births that may be their own} */
    public List<Node<Event>> births() {
        return births;
    }

    /** {@return the deaths that are told} */
    public List<Node<Event>> deaths() {
        return deaths;
    }

    /** {@return the birth, where one is told; of several, the one that all others follow by a generation} */
    public Optional<Node<Event>> birth() {
        return births.stream()
                .filter(one ->
                        births.stream().allMatch(other -> other == one || Generations.isApart(when(one), when(other))))
                .findFirst();
    }

    /** {@return the death, where one is told and no more} */
    public Optional<Node<Event>> death() {
        return deaths.size() == 1 ? Optional.of(deaths.get(0)) : Optional.empty();
    }

    /** {@return the stretches that are wanted} */
    public Stream<Stretch> stretches(Predicate<Stretch> wanted) {
        return stretches.stream().filter(wanted);
    }

    /** {@return the events of a code} */
    public Stream<Node<Event>> events(Code value) {
        return events.stream().filter(event -> Coding.is(event.value().getValue(), value));
    }

    /** {@return what shows that the person was younger when a stretch began} */
    public Optional<Node<?>> beganUnder(int years, Stretch stretch) {
        return told(stretch, SizeOrder.LESS, years)
                .or(() ->
                        birth.underAge(years, stretch.bounds().start().latest().filter(day -> stretch.isComparable())));
    }

    /** {@return what shows that the person was so old, or older, when a stretch began} */
    public Optional<Node<?>> beganAt(int years, Stretch stretch) {
        return told(stretch, SizeOrder.MORE, years - 1)
                .or(() ->
                        birth.ofAge(years, stretch.bounds().start().earliest().filter(day -> stretch.isComparable())));
    }

    /** {@return what shows that a stretch lasted beyond the birthday} */
    public Optional<Node<?>> endedBeyond(int years, Stretch stretch) {
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

    /** {@return the first day on which the person can have been born, by what is certainly told of them} */
    public Optional<LocalDate> bornFrom() {
        Birth sure = birth().filter(this::mayBeOfTheirs).isPresent() ? byAges : birth;
        return sure.from().map(Birth.Limit::day);
    }

    /** {@return the last day on which the person can have been born} */
    public Optional<LocalDate> bornBy() {
        return birth.until().map(Birth.Limit::day);
    }

    /** {@return whether the person was certainly so old, or older, at an event} */
    public boolean isOfAge(int years, Node<Event> event) {
        DateBounds when = when(event);
        return Optional.ofNullable(ages.get(event.value().getId()))
                        .filter(age -> age.value().order(Age.years(years - 1)) == SizeOrder.MORE)
                        .isPresent()
                || (!when.doubtful() && birth.ofAge(years, when.earliest()).isPresent());
    }

    /** {@return whether the person was certainly younger than another at a moment at which both ages are told} */
    public boolean isYoungerAtOneMoment(History other) {
        return agesTogether(other).anyMatch(pair -> pair.get(0).order(pair.get(1)) == SizeOrder.LESS);
    }

    /** {@return whether the person was certainly older or younger than another at one moment} */
    public boolean isOfAnotherAgeAtOneMoment(History other) {
        return agesTogether(other).anyMatch(pair -> pair.get(0).agreement(pair.get(1)) == Agreement.CONFLICT);
    }

    private Stream<List<Age>> agesTogether(History other) {
        return ages.entrySet().stream()
                .filter(entry -> person.record() == other.person.record() && other.ages.containsKey(entry.getKey()))
                .map(entry -> List.of(
                        entry.getValue().value(),
                        Objects.requireNonNull(other.ages.get(entry.getKey())).value()));
    }
}
