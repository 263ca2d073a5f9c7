package io.github.casereview.validation.rule.learning;

import io.github.casereview.ReviewRecord;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Follows what rests on what, one step and only where the source says so. */
final class Traces {
    private Traces() {}

    static void points(ReviewIndex review, Breaches breaches) {
        if (breaches.isRefused(Thing.RECOMMENDATION) || breaches.isRefused(Thing.ACTION)) {
            return;
        }
        Set<Node<Identified>> traced = new HashSet<>();
        answers(review)
                .forEach(
                        node -> Stream.concat(node.value().getDerivedFrom().stream(), node.value().getPartOf().stream())
                                .flatMap(id -> review.find(node, id).stream())
                                .forEach(traced::add));
        for (Node<LearningPoint> point : review.all(LearningPoint.class)) {
            Node<? extends ReviewRecord> record = point.record();
            boolean answered = !review.in(record, Recommendation.class).isEmpty()
                    || !review.in(record, ImprovementAction.class).isEmpty();
            boolean unread = breaches.isDamaged(record, "recommendations") || breaches.isDamaged(record, "actions");
            if (answered && !unread && !traced.contains((Node<?>) point)) {
                breaches.at(point, "none");
            }
        }
    }

    private static Stream<Node<? extends ReviewItem>> answers(ReviewIndex review) {
        return Stream.concat(review.all(Recommendation.class).stream(), review.all(ImprovementAction.class).stream());
    }

    static void recommendations(ReviewIndex review, Breaches breaches) {
        for (Node<Recommendation> node : review.all(Recommendation.class)) {
            Node<? extends ReviewRecord> record = node.record();
            boolean learned = !review.in(record, LearningPoint.class).isEmpty()
                    || !review.in(record, Finding.class).isEmpty();
            boolean traced = !node.value().getDerivedFrom().isEmpty()
                    || node.value().getPartOf().isPresent();
            if (learned && !traced) {
                breaches.at(node, "none");
            }
        }
    }
}
