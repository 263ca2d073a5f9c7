package io.github.casereview.validation.rule.delivery;

import io.github.casereview.code.learning.ProgressStatus;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.ProgressReport.Delivery;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what is said to be done against the time by which it was to be. */
final class Progress {
    /** What ends the waiting, or leaves open whether it ended. */
    private static final Set<Delivery> SETTLED = EnumSet.of(
            Delivery.COMPLETED,
            Delivery.COMPLETED_AND_MONITORED,
            Delivery.CONTINUING,
            Delivery.CLOSED,
            Delivery.SUPERSEDED,
            Delivery.WITHHELD,
            Delivery.NOT_KNOWN);

    private static final ProgressStatus[] SETTLED_WORDS = {
        ProgressStatus.COMPLETE, ProgressStatus.DELETED, ProgressStatus.TIME_EXTENDED
    };

    private Progress() {}

    static void deadlines(ReviewIndex review, Breaches breaches) {
        Optional<LocalDate> today = CheckSettings.of(review).asOf();
        today.ifPresent(day -> {
            review.all(ImprovementAction.class).forEach(node -> deadline(review, node, day, breaches));
            review.all(Recommendation.class).stream()
                    .filter(node -> !node.value().getProgress().isEmpty())
                    .forEach(node -> deadline(review, node, day, breaches));
        });
    }

    private static void deadline(
            ReviewIndex review, Node<? extends Identified> node, LocalDate day, Breaches breaches) {
        Optional<UncertainDate> told = node.value() instanceof ImprovementAction action
                ? action.getDeadline()
                : ((Recommendation) node.value()).getDeadline();
        DateBounds deadline = review.times().of(node, told);
        DateBounds today = new DateBounds(Optional.of(day), Optional.of(day), false);
        if (deadline.order(today) == TimeOrder.BEFORE && !isSettled(review, node)) {
            breaches.at(
                    node,
                    "deadline",
                    "none by " + day + " where " + deadline.latest().orElseThrow() + " was the last day");
        }
    }

    /** Whether it is settled, or what it is a part of. */
    private static boolean isSettled(ReviewIndex review, Node<? extends Identified> node) {
        Object item = node.value();
        Optional<String> whole =
                item instanceof ImprovementAction action ? action.getPartOf() : ((Recommendation) item).getPartOf();
        return reports(item).stream().anyMatch(Progress::isSettled)
                || whole.flatMap(id -> review.find(node, id)).stream()
                        .flatMap(found -> reports(found.value()).stream())
                        .anyMatch(Progress::isSettled);
    }

    private static List<ProgressReport> reports(Object item) {
        if (item instanceof ImprovementAction action) {
            return action.getProgress();
        }
        return item instanceof Recommendation recommendation ? recommendation.getProgress() : List.of();
    }

    private static boolean isSettled(ProgressReport report) {
        return report.getDelivery().filter(SETTLED::contains).isPresent()
                || Coding.is(report.getStatus(), SETTLED_WORDS);
    }
}
