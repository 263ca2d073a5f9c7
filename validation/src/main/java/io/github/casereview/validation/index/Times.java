package io.github.casereview.validation.index;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.view.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When things certainly were, as far as a file tells: relative dates are resolved within their record. */
public final class Times {
    private final Map<Node<?>, Timeline> timelines = new HashMap<>();

    Times() {}

    /** {@return the timeline of the record that something stands in} */
    public Timeline timeline(Node<?> of) {
        return timelines.computeIfAbsent(of.record(), Times::make);
    }

    private static Timeline make(Node<?> record) {
        Node<?> around = record.parent();
        if (record.value() instanceof ReviewCollection collection) {
            return Timeline.of(collection);
        }
        CaseReview review = (CaseReview) record.value();
        return around != null && around.value() instanceof ReviewCollection collection
                ? Timeline.of(review, collection)
                : Timeline.of(review);
    }

    /** {@return the days between which a date certainly lies} */
    public DateBounds of(Node<?> from, UncertainDate date) {
        return date.getAnchor().isEmpty() ? date.bounds() : timeline(from).bounds(date);
    }

    /** {@return the days between which a date certainly lies; unknown where there is none} */
    public DateBounds of(Node<?> from, Optional<UncertainDate> date) {
        return date.map(told -> of(from, told)).orElse(DateBounds.unknown());
    }

    /** {@return the days between which a period certainly began and ended} */
    public PeriodBounds period(Node<?> from, UncertainPeriod period) {
        return period.bounds(date -> of(from, date));
    }

    /** {@return when a thing was, as far as it has a time; an event begins and ends at one point} */
    public PeriodBounds of(Node<?> thing) {
        if (thing.value() instanceof Episode episode) {
            return episode.getPeriod()
                    .map(period -> period(thing, period))
                    .orElse(PeriodBounds.at(DateBounds.unknown()));
        }
        return PeriodBounds.at(of(thing, date(thing.value())));
    }

    private static Optional<UncertainDate> date(Object thing) {
        if (thing instanceof Event event) {
            return event.getWhen();
        } else if (thing instanceof RiskAssessment assessment) {
            return assessment.getWhen();
        } else if (thing instanceof Decision decision) {
            return decision.getWhen();
        } else if (thing instanceof Conclusion conclusion) {
            return conclusion.getWhen();
        }
        return Optional.empty();
    }
}
