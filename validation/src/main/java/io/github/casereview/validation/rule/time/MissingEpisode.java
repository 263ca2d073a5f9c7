package io.github.casereview.validation.rule.time;

import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.people.Person;
import io.github.casereview.source.Certainty;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One time that one person was missing, and the days between which it certainly was. */
record MissingEpisode(Node<Episode> node, PeriodBounds bounds) {
    /**
     * The missing episodes of each person. Groups of people, several episodes told as one, other tellings, and what
     * did not come about are left out: they may overlap others.
     */
    static Collection<List<MissingEpisode>> byPerson(ReviewIndex review) {
        Map<Node<Identified>, List<MissingEpisode>> byPerson = new LinkedHashMap<>();
        for (Node<Episode> node : review.all(Episode.class)) {
            if (isOne(node.value())) {
                MissingEpisode episode = new MissingEpisode(node, review.times().of(node));
                node.value().getAbout().stream()
                        .distinct()
                        .flatMap(id -> review.find(node, id).stream())
                        .filter(person -> isOnePerson(person.value()))
                        .forEach(person -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                                .add(episode));
            }
        }
        return byPerson.values();
    }

    private static boolean isOne(Episode episode) {
        return episode.getKind() == EpisodeKind.MISSING
                && episode.getOtherAccountOf().isEmpty()
                && episode.getCount().isEmpty()
                && episode.getOccurrence().isEmpty()
                && episode.getCertainty().filter(Certainty.RULED_OUT::equals).isEmpty();
    }

    private static boolean isOnePerson(Identified thing) {
        return thing instanceof Person person && person.getCount().isEmpty();
    }

    boolean isComparable() {
        return !bounds.start().doubtful() && !bounds.end().doubtful() && !bounds.startsAfterItEnds();
    }

    /** The day on which it had begun at the latest: no later than it ended. */
    Optional<LocalDate> latestStart() {
        return bounds.start().narrowedBy(bounds.end().orEarlier()).latest();
    }

    /** The day until which it lasted at the least: no earlier than it began. */
    Optional<LocalDate> earliestEnd() {
        return bounds.end().narrowedBy(bounds.start().orLater()).earliest();
    }

    /** Whether the source says that it had not ended. */
    boolean isOpen() {
        return node.value()
                .getPeriod()
                .flatMap(UncertainPeriod::getEnd)
                .flatMap(end -> end.getAbsent())
                .filter(Absence.OPEN::equals)
                .isPresent();
    }
}
