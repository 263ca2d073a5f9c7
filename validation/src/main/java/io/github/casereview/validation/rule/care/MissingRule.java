package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Nation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.care.Timetable.Reach;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about the times that someone was missing; one may begin on the day another ends. */
public enum MissingRule implements Rule {
    /** Two missing episodes of one person certainly share time. */
    MISSING_EPISODES_OVERLAP(warning("missing episodes that do not overlap", MissingRule::overlaps)),

    /** A missing episode begins although an earlier one had not ended. */
    MISSING_WHILE_OPEN(warning("no missing episode after one that has not ended", MissingRule::whileOpen)),

    /** A child was missing from care at a time at which, by all that is told of it, there was no care. */
    MISSING_FROM_CARE_OUTSIDE_CARE(info("an episode missing from care within a time in care", MissingFromCare::look)),

    /** An interview on return comes before the return. */
    RETURN_INTERVIEW_BEFORE_RETURN(warning("a return interview after the return", ReturnInterviews::early)),

    /** An interview on return comes more than 72 hours after it. */
    RETURN_INTERVIEW_LATE(info("a return interview within 72 hours of the return", ReturnInterviews::late)
            .in(Nation.ENGLAND)
            .saidToBeAskedBy("Statutory guidance on children who run away or go missing from home or care, 2014"));

    private final Definition definition;

    MissingRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    static boolean isMissing(Stretch stretch) {
        return stretch.is(EpisodeKind.MISSING);
    }

    private static void overlaps(ReviewIndex review, Breaches breaches) {
        Overlaps overlaps = new Overlaps(breaches, "one that overlaps another");
        Histories.of(review)
                .forEach(history -> overlaps.among(
                        history.stretches(MissingRule::isMissing).flatMap(stretch -> Reach.certain(stretch).stream())));
    }

    private static void whileOpen(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        for (History history : Histories.of(review)) {
            List<Stretch> episodes = history.stretches(MissingRule::isMissing).toList();
            Optional<Stretch> open = episodes.stream()
                    .filter(episode -> episode.isOpen() && startsBy(episode).isPresent())
                    .min(Comparator.comparing(episode -> startsBy(episode).orElseThrow()));
            open.filter(first -> !breaches.isDamaged(first.node()))
                    .ifPresent(first -> episodes.stream()
                            .filter(later -> isAfter(later, startsBy(first).orElseThrow()))
                            .filter(later -> reported.add(later.node()))
                            .forEach(later -> breaches.add(Breach.of(later.node(), "one that begins later")
                                    .with(first.node()))));
        }
    }

    private static Optional<LocalDate> startsBy(Stretch episode) {
        return episode.bounds().start().doubtful()
                ? Optional.empty()
                : episode.bounds().start().latest();
    }

    private static boolean isAfter(Stretch episode, LocalDate day) {
        return !episode.bounds().start().doubtful()
                && episode.bounds().start().earliest().filter(day::isBefore).isPresent();
    }
}
