package io.github.casereview.chronology;

import io.github.casereview.code.CodedBy;
import io.github.casereview.people.Party;
import io.github.casereview.people.Place;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of a life or of practice. */
@Value.Immutable
public sealed interface Episode extends ChronologyEntry, WithEpisode permits ImmutableEpisode {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    /** {@return what sort of episode} */
    EpisodeKind getKind();

    @Override
    Optional<CodedValue> getValue();

    @Override
    Optional<String> getSeries();

    @Override
    List<String> getAbout();

    /** {@return when it was} */
    Optional<@Valid UncertainPeriod> getPeriod();

    /** {@return the category of a plan, the threshold} */
    @CodedBy({"cin-abuse", "nhs-plan-reason", "cin-factor"})
    List<@Valid CodedValue> getGrounds();

    /** {@return traits: overnight, specialist, from school} */
    @CodedBy({"feature", "cin-factor"})
    List<@Valid CodedValue> getFeatures();

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
        return Thing.EPISODE;
    }

    @Override
    default String summary() {
        return ChronologyEntry.super.summary();
    }

    /**
     * A stretch of a life or of practice.
     *
     * @param id the id, unique in the record
     * @param kind what sort of episode
     * @param period when it was
     * @return the episode
     */
    static Episode of(String id, EpisodeKind kind, UncertainPeriod period) {
        return builder().id(id).kind(kind).period(period).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableEpisode.Builder {
        Builder() {}
    }
}
