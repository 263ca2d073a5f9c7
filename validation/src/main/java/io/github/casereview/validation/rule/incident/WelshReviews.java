package io.github.casereview.validation.rule.incident;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.Certainty;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import io.github.casereview.validation.rule.process.Victims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at what makes a child practice review of Wales a concise or an extended one. */
final class WelshReviews {
    private static final LengthOfTime BEFORE = LengthOfTime.of("P6M");

    private WelshReviews() {}

    static void concise(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            if (process.isCalled(ReviewKind.CONCISE_CHILD_PRACTICE_REVIEW)
                    && !process.isCalled(ReviewKind.EXTENDED_CHILD_PRACTICE_REVIEW)) {
                concise(process, breaches);
            }
        });
    }

    private static void concise(ReviewProcess process, Breaches breaches) {
        Map<String, PeriodBounds> before = new HashMap<>();
        for (Node<Event> event : process.triggers()) {
            DateBounds when = process.time(event);
            PeriodBounds months = new PeriodBounds(when.minus(BEFORE), when);
            Victims.of(event.value()).forEach(id -> before.putIfAbsent(id, months));
        }
        for (Node<Episode> node : process.review().in(process.record(), Episode.class)) {
            if (protects(node.value())) {
                node.value().getAbout().stream()
                        .filter(before::containsKey)
                        .map(before::get)
                        .filter(months -> bounds(process, node, months).overlaps(months))
                        .findFirst()
                        .ifPresent(months -> breaches.add(Breach.of(node, "a concise one")));
            }
        }
    }

    private static boolean protects(Episode episode) {
        boolean kind = episode.getKind() == EpisodeKind.LOOKED_AFTER
                || (episode.getKind() == EpisodeKind.CHILD_PROTECTION
                        && Told.is(episode.getValue(), EntryValue.REGISTER, EntryValue.PLAN));
        return kind && cameAbout(episode);
    }

    private static boolean cameAbout(ChronologyEntry entry) {
        return entry.getOtherAccountOf().isEmpty()
                && entry.getOccurrence().isEmpty()
                && entry.getCertainty().filter(Certainty.RULED_OUT::equals).isEmpty();
    }

    /** What had not ended lasted until the event at the least. */
    private static PeriodBounds bounds(ReviewProcess process, Node<Episode> node, PeriodBounds until) {
        PeriodBounds told = process.review().times().of(node);
        boolean open = node.value()
                .getPeriod()
                .flatMap(UncertainPeriod::getEnd)
                .flatMap(end -> end.getAbsent())
                .filter(Absence.OPEN::equals)
                .isPresent();
        return open ? new PeriodBounds(told.start(), until.end().orLater()) : told;
    }

    static void reviewers(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Party>> reviewers = Recipients.of(process.record(), Set.of(Role.REVIEWER));
            if (process.isCalled(ReviewKind.EXTENDED_CHILD_PRACTICE_REVIEW)
                    && reviewers.size() == 1
                    && reviewers.get(0).value().getCount().isEmpty()) {
                breaches.at(reviewers.get(0), "one");
            }
        });
    }
}
