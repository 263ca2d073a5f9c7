package io.github.casereview.validation.index;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.Timeline;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.uncertain.DateBounds;
import io.github.casereview.uncertain.PeriodBounds;
import io.github.casereview.uncertain.UncertainDate;
import io.github.casereview.uncertain.UncertainPeriod;
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

    /** {@return when an entry was; an event begins and ends at one point} */
    public PeriodBounds of(Node<? extends ChronologyEntry> entry) {
        ChronologyEntry value = entry.value();
        if (value instanceof Event event) {
            return PeriodBounds.at(of(entry, event.getWhen()));
        }
        return ((Episode) value)
                .getPeriod()
                .map(period -> period(entry, period))
                .orElse(PeriodBounds.at(DateBounds.unknown()));
    }
}
