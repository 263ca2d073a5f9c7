package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Thing;
import java.util.List;

/** Rules about the time that a review looks at. */
public enum ReviewPeriodRule implements Rule {
    /** A review with children and events does not say which time it looks at; listings and bulletins need not. */
    REVIEW_PERIOD_ABSENT(warning("the time that the review looks at", ReviewPeriodRule::absent)
            .of(Level.REPORT)),

    /** An event that gave rise to the review lies outside the time it looks at. */
    TRIGGER_OUTSIDE_PERIOD(warning("a trigger in a period under review", ReviewPeriodRule::triggers)),

    /** An event about a child lies outside the time the review looks at: context, allowed and worth marking. */
    EVENT_OUTSIDE_PERIOD(info("an event in a period under review or of background", ReviewPeriodRule::events));

    private final Definition definition;

    ReviewPeriodRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** A review within a collection is told at the level of the collection. */
    private static void absent(ReviewIndex review, Breaches breaches) {
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            CaseReview value = record.value();
            boolean told = !value.getPeriods().isEmpty() || breaches.isDamaged(record, "periods");
            boolean lives = !value.getEvents().isEmpty() || !value.getEpisodes().isEmpty();
            if (!told && lives && !value.getChildren().isEmpty() && !record.isNested()) {
                breaches.at(record, "none");
            }
        }
    }

    /** What cannot have happened then, by the documents that tell it, is of another rule. */
    private static void triggers(ReviewIndex review, Breaches breaches) {
        for (EventPlace place : EventPlace.all(review, breaches, false, Event::isTrigger)) {
            boolean possible = Tellings.of(review).early(place.event()).isEmpty();
            if (possible && place.isOutside()) {
                breaches.add(place.breach("one " + Spoken.of(place.when())));
            } else if (place.isOpen() && !mayBeTold(breaches)) {
                String found = place.when().isUnknown() ? "one at a time not told" : "one " + Spoken.of(place.when());
                breaches.add(place.breach(found + ", which leaves it open").leftOpen());
            }
        }
    }

    /** Whether something that could not be read may tell what cannot be told without it. */
    private static boolean mayBeTold(Breaches breaches) {
        return List.of(Thing.EVENT, Thing.EPISODE, Thing.DECISION, Thing.DOCUMENT).stream()
                .anyMatch(breaches::isRefused);
    }

    private static void events(ReviewIndex review, Breaches breaches) {
        for (EventPlace place : EventPlace.all(review, breaches, true, ReviewPeriodRule::isContext)) {
            boolean possible = Tellings.of(review).early(place.event()).isEmpty();
            if (possible && place.isOutside() && place.aboutChild()) {
                breaches.add(place.breach("one " + Spoken.of(place.when())));
            }
        }
    }

    private static boolean isContext(Event event) {
        return !event.isTrigger() && event.getKind() != EventKind.BIRTH;
    }
}
