package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about the times that someone was missing; one may begin on the day another ends. */
public enum MissingRule implements Rule {
    /** Two missing episodes of one person certainly share time. */
    MISSING_EPISODES_OVERLAP(warning("missing episodes that do not overlap", MissingOverlaps::look)),

    /** A missing episode begins although an earlier one had not ended. */
    MISSING_WHILE_OPEN(warning("no missing episode after one that has not ended", MissingRule::whileOpen));

    private final Definition definition;

    MissingRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void whileOpen(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        for (List<MissingEpisode> episodes : MissingEpisode.byPerson(review)) {
            Optional<MissingEpisode> open = episodes.stream()
                    .filter(episode -> episode.isOpen() && startsBy(episode).isPresent())
                    .min(Comparator.comparing(episode -> startsBy(episode).orElseThrow()));
            open.ifPresent(first -> episodes.stream()
                    .filter(later -> isAfter(later, startsBy(first).orElseThrow()))
                    .filter(later -> reported.add(later.node()))
                    .forEach(later -> breaches.add(
                            Breach.of(later.node(), "one that begins later").with(first.node()))));
        }
    }

    private static Optional<LocalDate> startsBy(MissingEpisode episode) {
        return episode.bounds().start().doubtful()
                ? Optional.empty()
                : episode.bounds().start().latest();
    }

    private static boolean isAfter(MissingEpisode episode, LocalDate day) {
        return !episode.bounds().start().doubtful()
                && episode.bounds().start().earliest().filter(day::isBefore).isPresent();
    }
}
