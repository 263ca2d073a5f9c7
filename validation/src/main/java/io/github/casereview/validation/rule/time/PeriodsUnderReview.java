package io.github.casereview.validation.rule.time;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewPeriod;
import io.github.casereview.chronology.Event;
import io.github.casereview.people.Child;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The times that a review looks at, for all or for some of its children. */
final class PeriodsUnderReview {
    /** More than any review has for one child: beyond this, nothing is compared, so that looking stays quick. */
    private static final int MOST = 100;

    private final Set<String> children = new HashSet<>();
    private final Map<String, Map<PeriodBounds, Node<ReviewPeriod>>> ofChild = new HashMap<>();
    private final Map<PeriodBounds, Node<ReviewPeriod>> ofEveryone = new LinkedHashMap<>();
    private final Map<PeriodBounds, Node<ReviewPeriod>> all = new LinkedHashMap<>();

    PeriodsUnderReview(ReviewIndex review, Node<CaseReview> record, boolean background) {
        review.in(record, Child.class)
                .forEach(child -> children.add(child.value().getId()));
        for (Node<ReviewPeriod> period : review.in(record, ReviewPeriod.class)) {
            boolean aside = period.value()
                    .getKind()
                    .filter(ReviewPeriod.Kind.BACKGROUND::equals)
                    .isPresent();
            if (background || !aside) {
                add(whole(review.times().period(period, period.value().getPeriod())), period);
            }
        }
    }

    /** A review that looks at a time from January to February looks at all of both months. */
    private static PeriodBounds whole(PeriodBounds told) {
        return new PeriodBounds(
                day(told.start().earliest(), told.start()), day(told.end().latest(), told.end()));
    }

    private static DateBounds day(Optional<LocalDate> day, DateBounds of) {
        return new DateBounds(day, day, of.doubtful());
    }

    private void add(PeriodBounds bounds, Node<ReviewPeriod> period) {
        all.putIfAbsent(bounds, period);
        for (String child : period.value().getAbout()) {
            ofChild.computeIfAbsent(child, any -> new LinkedHashMap<>()).putIfAbsent(bounds, period);
        }
        if (period.value().getAbout().isEmpty()) {
            ofEveryone.putIfAbsent(bounds, period);
        }
    }

    boolean isAboutChild(Event event) {
        return event.getAbout().stream().anyMatch(children::contains);
    }

    /** The periods in which an event should lie: those of its children; for an event about no child, any. */
    Map<PeriodBounds, Node<ReviewPeriod>> around(Event event) {
        List<String> concerned =
                event.getAbout().stream().filter(children::contains).limit(MOST).toList();
        Map<PeriodBounds, Node<ReviewPeriod>> around = new LinkedHashMap<>();
        for (String child : concerned) {
            addFew(ofChild.getOrDefault(child, Map.of()), around);
        }
        addFew(concerned.isEmpty() ? all : ofEveryone, around);
        return around;
    }

    private static void addFew(
            Map<PeriodBounds, Node<ReviewPeriod>> periods, Map<PeriodBounds, Node<ReviewPeriod>> around) {
        if (periods.size() <= MOST && around.size() <= MOST) {
            around.putAll(periods);
        }
    }
}
