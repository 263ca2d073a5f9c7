package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.Extension;
import io.github.casereview.source.ItemKind;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A list as printed, with what belongs to the list and not to its items. */
@Value.Immutable
public sealed interface ItemSeries extends Identified, WithItemSeries permits ImmutableItemSeries {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return what it lists} */
    ItemKind getItems();

    /** {@return its heading} */
    Optional<@Words String> getTitle();

    /** {@return the words that begin every item} */
    Optional<@Narrative String> getStem();

    /** {@return how its items are numbered} */
    Optional<Numbering> getNumbering();

    /** {@return how many the source says there are} */
    Optional<@Valid Count> getCount();

    /** {@return how much of the list is held} */
    Optional<Coverage> getCoverage();

    /** {@return whose list it is} */
    List<@Valid Party> getParties();

    /** {@return the lists of which this is another telling} */
    List<@Reference(Thing.SERIES) String> getOtherAccountOf();

    /** {@return where it stands} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.SERIES;
    }

    @Override
    default String summary() {
        return Identified.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableItemSeries.Builder {
        Builder() {}
    }

    /** How the items of a list are numbered. */
    enum Numbering implements ClosedCode {
        ARABIC,
        DECIMAL,
        LETTER,
        ROMAN,
        ACROSTIC,
        COMPOSITE,
        NONE
    }

    /** How much of a list is held. */
    enum Coverage implements ClosedCode {
        WHOLE,
        SELECTION,
        NONE_GIVEN
    }
}
