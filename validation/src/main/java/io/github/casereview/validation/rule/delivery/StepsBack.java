package io.github.casereview.validation.rule.delivery;

import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.ProgressReport.Delivery;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Looks for what was done at one date and is not done at a later one. */
final class StepsBack {
    private static final Set<Delivery> DONE = EnumSet.of(Delivery.COMPLETED, Delivery.COMPLETED_AND_MONITORED);
    private static final Set<Delivery> OPEN = EnumSet.of(
            Delivery.PLANNED,
            Delivery.COMMISSIONED,
            Delivery.NOT_STARTED,
            Delivery.IN_PROGRESS,
            Delivery.OUTSTANDING,
            Delivery.OVERDUE);

    private StepsBack() {}

    static void look(ReviewIndex review, Breaches breaches) {
        Map<Node<?>, Node<ProgressReport>> done = firstDone(review);
        for (Node<ProgressReport> report : review.all(ProgressReport.class)) {
            Node<ProgressReport> before = done.get(report.entry());
            Delivery delivery = report.value().getDelivery().orElse(Delivery.NOT_KNOWN);
            if (before != null
                    && OPEN.contains(delivery)
                    && asAt(review, before).order(asAt(review, report)) == TimeOrder.BEFORE) {
                breaches.add(Breach.of(report, "it " + delivery.getLabel() + " after it was done")
                        .in("delivery")
                        .with(before));
            }
        }
    }

    /** The report of each item that it is done which is certainly the earliest. */
    private static Map<Node<?>, Node<ProgressReport>> firstDone(ReviewIndex review) {
        Map<Node<?>, Node<ProgressReport>> first = new LinkedHashMap<>();
        for (Node<ProgressReport> report : review.all(ProgressReport.class)) {
            if (report.value().getDelivery().filter(DONE::contains).isPresent()) {
                first.merge(
                        report.entry(),
                        report,
                        (one, other) -> latest(review, other).isBefore(latest(review, one)) ? other : one);
            }
        }
        return first;
    }

    private static LocalDate latest(ReviewIndex review, Node<ProgressReport> report) {
        return asAt(review, report).latest().orElse(LocalDate.MAX);
    }

    private static DateBounds asAt(ReviewIndex review, Node<ProgressReport> report) {
        return review.times().of(report, report.value().getAsAt());
    }
}
