package io.github.casereview.validation.rule.time;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewPeriod;
import io.github.casereview.chronology.Event;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How an event lies to the periods under review that take in its children.
 *
 * @param event the event
 * @param aboutChild whether it is about a child of the review
 * @param around the periods
 * @param when when it was
 * @param order the same where it is certainly in one; before or after where it is certainly in none
 */
record EventPlace(
        Node<Event> event, boolean aboutChild, List<Node<ReviewPeriod>> around, DateBounds when, TimeOrder order) {
    private static final int MOST_RELATED = 10;

    /** The events that came about, other tellings left out, where there are periods to compare them with. */
    static List<EventPlace> all(ReviewIndex review, Breaches breaches, boolean background, Predicate<Event> wanted) {
        List<EventPlace> places = new ArrayList<>();
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            if (!record.value().getPeriods().isEmpty() && !breaches.isDamaged(record, "periods")) {
                PeriodsUnderReview periods = new PeriodsUnderReview(review, record, background);
                for (Node<Event> event : review.in(record, Event.class)) {
                    if (wanted.test(event.value())
                            && event.value().getOtherAccountOf().isEmpty()
                            && event.value().getOccurrence().isEmpty()) {
                        places.add(of(review, event, periods));
                    }
                }
            }
        }
        return places;
    }

    private static EventPlace of(ReviewIndex review, Node<Event> event, PeriodsUnderReview periods) {
        Map<PeriodBounds, Node<ReviewPeriod>> around = periods.around(event.value());
        DateBounds when = review.times().of(event).start();
        TimeOrder order = TimeOrder.CANNOT_TELL;
        boolean certain = true;
        for (PeriodBounds period : around.keySet()) {
            order = order == TimeOrder.SAME ? order : period.order(when).reversed();
            certain &= order.isCertain();
        }
        boolean told = certain || order == TimeOrder.SAME;
        return new EventPlace(
                event,
                periods.isAboutChild(event.value()),
                around.values().stream().limit(MOST_RELATED).toList(),
                when,
                told ? order : TimeOrder.CANNOT_TELL);
    }

    boolean isOutside() {
        return order == TimeOrder.BEFORE || order == TimeOrder.AFTER;
    }

    boolean isOpen() {
        return order == TimeOrder.CANNOT_TELL && !around.isEmpty();
    }

    Breach breach(String found) {
        Breach breach = Breach.of(event, found).with(around);
        return event.value().getWhen().isPresent() ? breach.in("when") : breach;
    }
}
