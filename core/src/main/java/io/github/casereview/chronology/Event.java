package io.github.casereview.chronology;

import io.github.casereview.people.Party;
import io.github.casereview.people.Place;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened at a point in time. */
@Value.Immutable
public sealed interface Event extends ChronologyEntry, WithEvent permits ImmutableEvent {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    /** {@return what sort of event} */
    EventKind getKind();

    @Override
    Optional<CodedValue> getValue();

    @Override
    Optional<String> getSeries();

    @Override
    List<String> getAbout();

    /** {@return when it happened} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return whether it is one of the events that gave rise to the review} */
    @Value.Default
    default boolean isTrigger() {
        return false;
    }

    /** {@return the harm done} */
    Optional<@Valid Harm> getHarm();

    /** {@return how long a hearing, a search or a sentence was} */
    Optional<@Valid LengthOfTime> getLength();

    @Override
    Optional<Count> getCount();

    @Override
    List<Party> getParties();

    @Override
    List<Place> getPlaces();

    @Override
    Optional<Certainty> getCertainty();

    @Override
    Optional<Occurrence> getOccurrence();

    @Override
    Optional<String> getText();

    @Override
    List<String> getOtherAccountOf();

    @Override
    List<Citation> getSources();

    @Override
    List<Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.EVENT;
    }

    @Override
    default String summary() {
        return ChronologyEntry.super.summary();
    }

    /**
     * Something that happened at a time.
     *
     * @param id the id, unique in the record
     * @param kind what sort of event
     * @param when when it happened
     * @return the event
     */
    static Event of(String id, EventKind kind, UncertainDate when) {
        return builder().id(id).kind(kind).when(when).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
