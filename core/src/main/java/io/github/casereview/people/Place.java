package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A place, without an address. */
@Value.Immutable
public sealed interface Place extends ReviewValue, WithPlace permits ImmutablePlace {
    /** {@return what it is in what happened} */
    Optional<Part> getRole();

    /** {@return what sort of place} */
    @CodedBy("place-kind")
    Optional<@Valid CodedValue> getKind();

    /** {@return its name, for public places only} */
    Optional<@Words String> getName();

    /** {@return whose home or premises it is} */
    Optional<@Reference({Thing.AGENCY, Thing.PERSON}) String> getWhose();

    /** {@return the area} */
    @CodedBy("ons-area")
    Optional<@Valid CodedValue> getArea();

    /** {@return how an unnamed area stands to the home area} */
    Optional<AreaRelation> getAreaRelation();

    /** {@return the time spent there} */
    Optional<@Valid LengthOfTime> getLength();

    /** {@return how sure the source is} */
    Optional<Certainty> getCertainty();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }

    /** What a place is in what happened. */
    enum Part implements ClosedCode {
        LIVED,
        LEFT_FROM,
        STAYED,
        SEEN,
        FOUND,
        HAPPENED,
        HELD_AT
    }

    /** How an area stands to the child's home area. */
    enum AreaRelation implements ClosedCode {
        HOME,
        PLACING,
        OUT_OF_AREA,
        BORDERING,
        CROSS_BOUNDARY,
        NATIONAL,
        ABROAD,
        ONLINE
    }
}
