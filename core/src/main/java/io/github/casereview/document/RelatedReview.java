package io.github.casereview.document;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.ReviewId;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Another review that this one stands in relation to. */
@Value.Immutable
public sealed interface RelatedReview extends Identified, WithRelatedReview permits ImmutableRelatedReview {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return how it stands to this one} */
    Relation getRelation();

    /** {@return the other review's own id} */
    Optional<@ReviewId String> getReview();

    /** {@return the names used for it} */
    List<@Valid Label> getLabels();

    /** {@return what sort of review} */
    @CodedBy("review-kind")
    List<@Valid CodedValue> getKinds();

    /** {@return who had which part in it} */
    List<@Valid Party> getParties();

    /** {@return its date} */
    Optional<@Valid UncertainDate> getDated();

    /** {@return how many, told as one} */
    Optional<@Valid Count> getCount();

    /** {@return what is said of it} */
    Optional<@Narrative String> getText();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.RELATED_REVIEW;
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
    final class Builder extends ImmutableRelatedReview.Builder {
        Builder() {}
    }

    /** How another review stands to this one. */
    enum Relation implements ClosedCode {
        BUILDS_ON,
        EARLIER,
        COMPANION,
        SAME_PROGRAMME,
        SIMILAR,
        PRESENTS,
        EXAMINES,
        EXAMINED_BY,
        SUCCESSOR
    }
}
