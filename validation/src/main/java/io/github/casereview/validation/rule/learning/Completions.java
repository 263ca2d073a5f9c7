package io.github.casereview.validation.rule.learning;

import io.github.casereview.learning.Evidence;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.ProgressReport.Delivery;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.learning.Training;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what shows that something reported as done is done, and for when. */
final class Completions {
    private static final Set<Delivery> DONE = Set.of(Delivery.COMPLETED, Delivery.COMPLETED_AND_MONITORED);

    private Completions() {}

    static void look(ReviewIndex review, Breaches breaches) {
        for (Node<ProgressReport> node : review.all(ProgressReport.class)) {
            ProgressReport report = node.value();
            if (report.getDelivery().filter(DONE::contains).isPresent()) {
                look(node, breaches);
            }
        }
    }

    private static void look(Node<ProgressReport> node, Breaches breaches) {
        boolean shown = Stream.concat(
                                node.value().getEvidence().stream(),
                                ofItem(node.entry().value()).stream())
                        .anyMatch(Completions::isGiven)
                || training(node).flatMap(Training::getAttendance).isPresent();
        boolean dated = Stream.of(node.value().getAsAt(), training(node).flatMap(Training::getWhen))
                .flatMap(Optional::stream)
                .anyMatch(date -> date.getAbsent().isEmpty());
        if (!shown || !dated) {
            breaches.at(node, shown ? "no date" : dated ? "no evidence" : "neither");
        }
    }

    /** Training that was held is dated by its day, and shown by who came. */
    private static Optional<Training> training(Node<ProgressReport> node) {
        return node.entry().value() instanceof ImprovementAction action ? action.getTraining() : Optional.empty();
    }

    private static List<Evidence> ofItem(Object item) {
        if (item instanceof Recommendation recommendation) {
            return recommendation.getEvidence();
        }
        return item instanceof ImprovementAction action ? action.getEvidence() : List.of();
    }

    /** What is suggested or required does not show anything yet. */
    private static boolean isGiven(Evidence evidence) {
        return evidence.getStanding().map(Evidence.Standing.GIVEN::equals).orElse(true);
    }
}
