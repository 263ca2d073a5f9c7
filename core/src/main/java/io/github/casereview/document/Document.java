package io.github.casereview.document;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that the record speaks of or rests on. */
@Value.Immutable
public sealed interface Document extends Identified, WithDocument permits ImmutableDocument {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return what sort of document} */
    @CodedBy("document-kind")
    Optional<@Valid CodedValue> getKind();

    /** {@return its title} */
    Optional<@Words String> getTitle();

    /** {@return the volume, where it is part of a periodical} */
    Optional<@Words String> getVolume();

    /** {@return the issue} */
    Optional<@Words String> getIssue();

    /** {@return its date} */
    Optional<@Valid UncertainDate> getDated();

    /** {@return the time it covers} */
    Optional<@Valid UncertainPeriod> getCovers();

    /** {@return who published, wrote or signed it, and for whom} */
    List<@Valid Party> getParties();

    /** {@return what it is about} */
    List<@Reference String> getAbout();

    /** {@return the document it is a part of} */
    Optional<@Reference(Thing.DOCUMENT) String> getPartOf();

    /** {@return the documents it draws on, with the page} */
    List<@Valid Citation> getDerivedFrom();

    /** {@return its protective marking} */
    Optional<@Words String> getMarking();

    /** {@return where it points or can be found} */
    List<@Valid Link> getLinks();

    /** {@return the stations of its public life} */
    List<@Valid Publication> getPublications();

    /** {@return where it is spoken of} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.DOCUMENT;
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
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
