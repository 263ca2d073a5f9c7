package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.census.MissingType;
import io.github.casereview.code.chronology.Feature;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.care.Timetable.Reach;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds times missing from care that lie outside all care that is told; care of unknown dates may be any time. */
final class MissingFromCare {
    private static final Set<EpisodeKind> CARE =
            EnumSet.of(EpisodeKind.LOOKED_AFTER, EpisodeKind.LEGAL_STATUS, EpisodeKind.PLACEMENT);
    private static final int MOST_RELATED = 10;

    private MissingFromCare() {}

    static void look(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        if (!breaches.isRefused(Thing.EPISODE)) {
            Histories.ofChildren(review).forEach(history -> look(history, breaches, reported));
        }
    }

    private static void look(History history, Breaches breaches, Set<Node<?>> reported) {
        List<Node<?>> care = history.stretches(MissingFromCare::isCare)
                .<Node<?>>map(Stretch::node)
                .toList();
        if (care.isEmpty() || care.stream().anyMatch(breaches::isDamaged)) {
            return;
        }
        Timetable times = Timetable.of(history.stretches(MissingFromCare::isCare)
                .map(stretch -> Reach.possible(stretch).widened()));
        List<Node<?>> some = care.stream().limit(MOST_RELATED).toList();
        history.stretches(MissingFromCare::isFromCare)
                .filter(stretch -> times.sharing(Reach.possible(stretch)).isEmpty())
                .filter(stretch -> reported.add(stretch.node()))
                .forEach(stretch -> breaches.add(
                        Breach.of(stretch.node(), "one outside every such time").with(some)));
    }

    private static boolean isCare(Stretch stretch) {
        return CARE.contains(stretch.node().value().getKind());
    }

    private static boolean isFromCare(Stretch stretch) {
        return MissingRule.isMissing(stretch)
                && (stretch.code(EnumSet.allOf(MissingType.class)).isPresent()
                        || stretch.node().value().getFeatures().stream()
                                .anyMatch(feature -> Coding.is(Optional.of(feature), Feature.FROM_CARE)));
    }
}
