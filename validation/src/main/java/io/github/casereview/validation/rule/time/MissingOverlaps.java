package io.github.casereview.validation.rule.time;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds missing episodes that certainly share time, each beside one that it overlaps, in one pass over sorted ends. */
final class MissingOverlaps {
    /** An episode that had begun by a day and lasted at least until another. */
    private record Core(MissingEpisode episode, LocalDate latestStart, LocalDate earliestEnd) {
        static Optional<Core> of(MissingEpisode episode) {
            return episode.isComparable()
                    ? episode.latestStart()
                            .flatMap(start -> episode.earliestEnd().map(end -> new Core(episode, start, end)))
                    : Optional.empty();
        }
    }

    private final Breaches breaches;
    private final Set<List<Node<?>>> reported = new HashSet<>();

    private MissingOverlaps(Breaches breaches) {
        this.breaches = breaches;
    }

    static void look(ReviewIndex review, Breaches breaches) {
        MissingOverlaps overlaps = new MissingOverlaps(breaches);
        MissingEpisode.byPerson(review).forEach(overlaps::ofOnePerson);
    }

    private void ofOnePerson(List<MissingEpisode> episodes) {
        List<Core> cores = episodes.stream()
                .flatMap(episode -> Core.of(episode).stream())
                .sorted(Comparator.comparing(Core::latestStart))
                .toList();
        List<Core> longest = new ArrayList<>();
        for (Core core : cores) {
            int begun = begunBefore(cores, longest.size(), core.earliestEnd());
            if (begun > 0 && longest.get(begun - 1).earliestEnd().isAfter(core.latestStart())) {
                report(core.episode().node(), longest.get(begun - 1).episode().node());
            }
            Core last = longest.isEmpty() ? core : longest.get(longest.size() - 1);
            longest.add(core.earliestEnd().isAfter(last.earliestEnd()) ? core : last);
        }
    }

    /** How many of the first episodes had certainly begun before a day. */
    private static int begunBefore(List<Core> cores, int first, LocalDate day) {
        int low = 0;
        int high = first;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cores.get(middle).latestStart().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void report(Node<?> one, Node<?> two) {
        Node<?> earlier = one.order() < two.order() ? one : two;
        Node<?> later = earlier == one ? two : one;
        if (reported.add(List.of(later, earlier))) {
            breaches.add(Breach.of(later, "one that overlaps another").with(earlier));
        }
    }
}
