package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one person or body is to another. */
@Value.Immutable
public sealed interface Relationship extends ReviewValue, WithRelationship permits ImmutableRelationship {
    /** {@return the other} */
    @Reference({Thing.CHILD, Thing.PERSON, Thing.AGENCY})
    String getTo();

    /** {@return what the bearer is to them: mother of, partner of, succeeded by} */
    @Valid
    @CodedBy("relationship")
    CodedValue getKind();

    /** {@return the side of the family} */
    Optional<Side> getSide();

    /** {@return whether they live together} */
    Optional<Household> getHousehold();

    /** {@return when it held} */
    Optional<@Valid UncertainPeriod> getPeriod();

    /** {@return how sure the source is} */
    Optional<Certainty> getCertainty();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}
    }

    /** A side of a family. */
    enum Side implements ClosedCode {
        MATERNAL,
        PATERNAL
    }

    /** Whether two people live together. */
    enum Household implements ClosedCode {
        SAME,
        SEPARATE,
        PART_TIME
    }
}
