package io.github.casereview.validation.rule.time;

import io.github.casereview.people.Age;
import io.github.casereview.people.Person;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the ages of one person: at one moment directly, at several by the time of birth that each leaves open. */
final class AgesTogether {
    private final ReviewIndex review;
    private final Breaches breaches;
    private final Set<Node<?>> reported = new HashSet<>();

    private AgesTogether(ReviewIndex review, Breaches breaches) {
        this.review = review;
        this.breaches = breaches;
    }

    /** The ages of a group are those of several people. */
    static void look(ReviewIndex review, Breaches breaches) {
        AgesTogether together = new AgesTogether(review, breaches);
        for (Node<Person> person : review.all(Person.class)) {
            if (person.value().getCount().isEmpty()) {
                List<Node<Age>> ages = ages(person);
                together.atOneMoment(ages);
                together.byBirth(ages);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Node<Age>> ages(Node<Person> person) {
        return person.children().stream()
                .filter(node -> node.value() instanceof Age)
                .map(node -> (Node<Age>) node)
                .toList();
    }

    private void atOneMoment(List<Node<Age>> ages) {
        Map<String, Node<Age>> first = new HashMap<>();
        for (Node<Age> age : ages) {
            age.value().getAt().ifPresent(moment -> {
                Node<Age> before = first.putIfAbsent(moment, age);
                if (before != null && before.value().agreement(age.value()) == Agreement.CONFLICT) {
                    report(age, before, "another age at the same moment");
                }
            });
        }
    }

    private void byBirth(List<Node<Age>> ages) {
        Node<Age> oldest = null;
        Node<Age> youngest = null;
        LocalDate bornBy = LocalDate.MAX;
        LocalDate bornFrom = LocalDate.MIN;
        for (Node<Age> age : ages) {
            DateBounds born = born(age);
            if (born.latest().filter(bornBy::isAfter).isPresent()) {
                bornBy = born.latest().get();
                oldest = age;
            }
            if (born.earliest().filter(bornFrom::isBefore).isPresent()) {
                bornFrom = born.earliest().get();
                youngest = age;
            }
        }
        report(oldest, youngest, bornBy, bornFrom);
    }

    private void report(
            @Nullable Node<Age> oldest, @Nullable Node<Age> youngest, LocalDate bornBy, LocalDate bornFrom) {
        if (oldest != null && youngest != null && bornFrom.isAfter(bornBy)) {
            Node<Age> later = oldest.order() > youngest.order() ? oldest : youngest;
            Node<Age> earlier = later == oldest ? youngest : oldest;
            report(later, earlier, "one from a birth by " + bornBy + " and one from a birth since " + bornFrom);
        }
    }

    private DateBounds born(Node<Age> age) {
        if (age.value().getAt().isEmpty()) {
            return DateBounds.unknown();
        }
        DateBounds born = review.times().timeline(age).born(age.value());
        return born.doubtful() ? DateBounds.unknown() : born;
    }

    private void report(Node<Age> later, Node<Age> earlier, String found) {
        if (reported.add(later)) {
            breaches.add(Breach.of(later, found).with(earlier));
        }
    }
}
