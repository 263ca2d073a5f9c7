package io.github.casereview.validation.rule.incident;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.people.Age;
import io.github.casereview.people.Person;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Victims;
import io.github.casereview.value.Identified;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at how old those were whose deaths gave rise to a homicide review. */
final class Homicides {
    private static final int DOMESTIC = 16;
    private static final int WEAPONS = 18;
    private static final ReviewKind[] DOMESTIC_KINDS = {
        ReviewKind.DOMESTIC_HOMICIDE_REVIEW, ReviewKind.DOMESTIC_ABUSE_RELATED_DEATH_REVIEW
    };

    /** A review that is one of these as well may tell of the death of the child alone. */
    private static final ReviewKind[] OF_CHILDREN = {
        ReviewKind.PART_8_REVIEW,
        ReviewKind.SERIOUS_CASE_REVIEW,
        ReviewKind.CHILD_SAFEGUARDING_PRACTICE_REVIEW,
        ReviewKind.NATIONAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW,
        ReviewKind.RAPID_REVIEW,
        ReviewKind.CHILD_PRACTICE_REVIEW,
        ReviewKind.CONCISE_CHILD_PRACTICE_REVIEW,
        ReviewKind.EXTENDED_CHILD_PRACTICE_REVIEW,
        ReviewKind.SINGLE_UNIFIED_SAFEGUARDING_REVIEW,
        ReviewKind.INITIAL_CASE_REVIEW,
        ReviewKind.SIGNIFICANT_CASE_REVIEW,
        ReviewKind.LEARNING_REVIEW,
        ReviewKind.CASE_MANAGEMENT_REVIEW,
        ReviewKind.CHILD_DEATH_REVIEW
    };

    private static final int MOST_RELATED = 10;

    private Homicides() {}

    static void domestic(ReviewIndex review, Breaches breaches) {
        look(review, DOMESTIC_KINDS, DOMESTIC, breaches);
    }

    static void weapons(ReviewIndex review, Breaches breaches) {
        look(review, new ReviewKind[] {ReviewKind.OFFENSIVE_WEAPONS_HOMICIDE_REVIEW}, WEAPONS, breaches);
    }

    private static void look(ReviewIndex review, ReviewKind[] kinds, int least, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            if (process.isCalled(kinds)
                    && !process.isCalled(OF_CHILDREN)
                    && !breaches.isDamaged(process.record(), "kinds")
                    && !breaches.isDamaged(process.record(), "events")) {
                look(process, least, breaches);
            }
        });
    }

    private static void look(ReviewProcess process, int least, Breaches breaches) {
        Set<Node<?>> dead = new LinkedHashSet<>();
        boolean young = true;
        for (Node<Event> event : process.triggers()) {
            for (String id : Victims.ofDeath(event.value()) ? Victims.of(event.value()) : List.<String>of()) {
                Optional<Node<Identified>> person = process.review().find(event, id);
                young = young
                        && person.filter(found -> isUnder(process, found, event, least))
                                .isPresent();
                person.ifPresent(dead::add);
            }
        }
        if (young && !dead.isEmpty()) {
            breaches.add(Breach.of(process.record(), dead.size() + " under " + least)
                    .in("kinds")
                    .with(dead.stream().limit(MOST_RELATED).toList()));
        }
    }

    private static boolean isUnder(ReviewProcess process, Node<?> who, Node<Event> death, int years) {
        return who.value() instanceof Person person
                && person.getCount().isEmpty()
                && who.children().stream()
                        .anyMatch(node -> node.value() instanceof Age age
                                && (isUnder(age, death.value(), years) || isUnder(process, node, age, death, years)));
    }

    private static boolean isUnder(Age age, Event death, int years) {
        return age.getAt().filter(death.getId()::equals).isPresent() && age.order(Age.years(years)) == SizeOrder.LESS;
    }

    /** By the birth that the age leaves open. */
    private static boolean isUnder(ReviewProcess process, Node<?> node, Age age, Node<Event> death, int years) {
        DateBounds born = process.review().times().timeline(node).born(age);
        DateBounds died = process.time(death);
        return !born.doubtful()
                && !died.doubtful()
                && born.earliest()
                        .map(day -> day.plusYears(years))
                        .filter(day -> died.latest().filter(day::isAfter).isPresent())
                        .isPresent();
    }
}
