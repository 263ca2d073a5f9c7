package io.github.casereview.view;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.people.Age;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.Holder;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened in time order, with relative dates resolved; the review keeps the order of its document.
 *
 * <p>A view on a review as it is: read-only, and never part of its JSON.
 */
public final class Timeline {
    private final List<Identified> contents;
    private final Moments moments;
    private final List<ChronologyEntry> entries;

    private record Placed(ChronologyEntry entry, DateBounds place) {}

    private Timeline(Holder record, List<Identified> around) {
        this.contents = record.contents();
        this.moments =
                new Moments(Stream.concat(contents.stream(), around.stream()).toList());
        this.entries = inTimeOrder(entriesOf(contents));
    }

    /**
     * The timeline of one review, or of what a collection itself tells; its reviews have their own.
     *
     * @param record the review, or the collection
     * @return what happened, by what the record holds
     */
    public static Timeline of(Holder record) {
        return new Timeline(record, List.of());
    }

    /**
     * The timeline of one review of a collection, where dates may be anchored on what the collection holds.
     *
     * @param review the review
     * @param around the collection
     * @return what happened, by what both hold
     */
    public static Timeline of(Holder review, Holder around) {
        return new Timeline(review, around.contents());
    }

    /** {@return events and episodes in time order; in document order where time does not decide} */
    public List<ChronologyEntry> entries() {
        return entries;
    }

    /**
     * The entries that name someone: that are about them, or in which they have a part.
     *
     * @param id the id of a child, a person or a thing
     * @return the entries in time order
     */
    public List<ChronologyEntry> of(String id) {
        return entries.stream()
                .filter(entry -> References.concerned(entry).anyMatch(id::equals))
                .toList();
    }

    /**
     * The entries that concern someone, however indirectly.
     *
     * @param id the id of a child, a person or a thing
     * @return the entries in time order
     */
    public List<ChronologyEntry> concerning(String id) {
        Set<String> concerning = new Concerning(contents).ids(id);
        return entries.stream()
                .filter(entry -> concerning.contains(entry.getId()))
                .toList();
    }

    /**
     * The days between which a date certainly lies, its anchor resolved.
     *
     * @param date a date of the review
     * @return unknown where its anchor leads nowhere, or in a circle
     */
    public DateBounds bounds(UncertainDate date) {
        return moments.of(date);
    }

    /**
     * The days between which a period certainly began and ended, its anchors resolved.
     *
     * @param period a period of the review
     * @return the bounds
     */
    public PeriodBounds bounds(UncertainPeriod period) {
        return period.bounds(moments::of);
    }

    /**
     * When an entry was; an event begins and ends at one point.
     *
     * @param entry an entry of the review
     * @return the bounds
     */
    public PeriodBounds when(ChronologyEntry entry) {
        if (entry instanceof Event event) {
            return PeriodBounds.at(event.getWhen().map(this::bounds).orElse(DateBounds.unknown()));
        }
        return period(entry).map(this::bounds).orElse(PeriodBounds.at(DateBounds.unknown()));
    }

    /**
     * When someone of this age was born, by the date of the moment at which they had it.
     *
     * @param age an age of someone in the review
     * @return unknown where the age has no number or no moment, or counts from before birth
     */
    public DateBounds born(Age age) {
        Optional<LengthOfTime> lived =
                age.getBasis().filter(basis -> basis == Age.Basis.GESTATION).isPresent()
                        ? Optional.empty()
                        : age.span();
        return age.getAt()
                .map(UncertainDate::at)
                .map(this::bounds)
                .flatMap(moment -> lived.map(moment::minus))
                .orElse(DateBounds.unknown());
    }

    /** {@return the ids of things whose dates rest on each other in a circle, one list a circle} */
    public List<List<String>> cycles() {
        return moments.cycles();
    }

    private static Stream<ChronologyEntry> entriesOf(List<Identified> contents) {
        return contents.stream().filter(ChronologyEntry.class::isInstance).map(ChronologyEntry.class::cast);
    }

    private List<ChronologyEntry> inTimeOrder(Stream<ChronologyEntry> inDocumentOrder) {
        return inDocumentOrder
                .map(entry -> new Placed(entry, place(entry)))
                .sorted(Comparator.comparing(Placed::place, DateBounds.DISPLAY))
                .map(Placed::entry)
                .toList();
    }

    /** An episode stands at its start; where that is open, at the first moment it held, or at its end. */
    private DateBounds place(ChronologyEntry entry) {
        List<DateBounds> places = new ArrayList<>();
        PeriodBounds when = when(entry);
        if (when.start().earliest().isPresent()) {
            places.add(when.start());
        }
        period(entry).stream()
                .flatMap(period -> period.getHeldAt().stream())
                .map(this::bounds)
                .sorted(DateBounds.DISPLAY)
                .forEach(places::add);
        places.add(when.start());
        places.add(when.end());
        return places.stream().filter(place -> !place.isUnknown()).findFirst().orElse(DateBounds.unknown());
    }

    private static Optional<UncertainPeriod> period(ChronologyEntry entry) {
        return entry instanceof Episode episode ? episode.getPeriod() : Optional.empty();
    }
}
