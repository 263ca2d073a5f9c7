package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.value.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

/** Compares interviews on return with the ends of the missing episodes that they are said to be about. */
final class ReturnInterviews {
    /** From any hour of one day to any hour of the fourth after it, more than 72 hours pass. */
    private static final int MORE_THAN_72_HOURS = 4;

    /** What came before the guidance is not held to it. */
    private static final LocalDate ASKED_SINCE = LocalDate.of(2014, 1, 1);

    private ReturnInterviews() {}

    static void early(ReviewIndex review, Breaches breaches) {
        look(review, breaches, (interview, end) -> interview.order(end) == TimeOrder.BEFORE, "one before it");
    }

    static void late(ReviewIndex review, Breaches breaches) {
        look(review, breaches, ReturnInterviews::isLate, "one later than that");
    }

    private static boolean isLate(DateBounds interview, DateBounds end) {
        return !interview.doubtful()
                && !end.doubtful()
                && end.earliest().filter(day -> !day.isBefore(ASKED_SINCE)).isPresent()
                && interview
                        .earliest()
                        .flatMap(day -> end.latest()
                                .map(last -> last.plusDays(MORE_THAN_72_HOURS))
                                .filter(limit -> !day.isBefore(limit)))
                        .isPresent();
    }

    private static void look(
            ReviewIndex review, Breaches breaches, BiPredicate<DateBounds, DateBounds> wrong, String found) {
        for (Node<Event> event : review.all(Event.class)) {
            if (Coding.is(event.value().getValue(), EntryValue.RETURN_INTERVIEW) && Histories.isOne(event.value())) {
                List<Node<Identified>> episodes = event.value().getAbout().stream()
                        .distinct()
                        .flatMap(id -> review.find(event, id).stream())
                        .filter(node -> isMissing(node) && !breaches.isDamaged(node))
                        .toList();
                if (!episodes.isEmpty()
                        && episodes.stream()
                                .allMatch(episode -> wrong.test(
                                        review.times().of(event).start(),
                                        review.times().of(episode).end()))) {
                    breaches.add(Breach.of(event, found).with(episodes));
                }
            }
        }
    }

    private static boolean isMissing(Node<Identified> node) {
        return node.value() instanceof Episode episode
                && episode.getKind() == EpisodeKind.MISSING
                && Histories.isOne(episode);
    }
}
