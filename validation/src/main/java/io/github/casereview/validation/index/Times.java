package io.github.casereview.validation.index;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.uncertain.DateBounds;
import io.github.casereview.uncertain.PeriodBounds;
import io.github.casereview.uncertain.UncertainDate;
import io.github.casereview.uncertain.UncertainPeriod;
import java.util.Optional;

/** When things certainly were, as far as a file tells. */
public final class Times {
    Times() {}

    /** {@return the days between which a date certainly lies} */
    public DateBounds of(Node<?> from, UncertainDate date) {
        return date.bounds();
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
