package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Citation;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Bound;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How old someone was at a moment, in the unit given. */
@Value.Immutable
public sealed interface Age extends ReviewValue, WithAge permits ImmutableAge {
    /** {@return the age in ISO 8601: {@code P6W}, {@code P11M}, {@code P17Y}; never converted} */
    Optional<@IsoLength String> getValue();

    /** {@return the upper end, where a range is given} */
    Optional<@IsoLength String> getUpTo();

    /** {@return which side of the age is meant} */
    Optional<Bound> getBound();

    /** {@return a word instead of a number} */
    Optional<LifeStage> getStage();

    /** {@return what the age counts from} */
    Optional<Basis> getBasis();

    /** {@return the moment of this age} */
    Optional<@Reference({Thing.EVENT, Thing.EPISODE, Thing.DECISION, Thing.DOCUMENT}) String> getAt();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no age} */
    Optional<Absence> getAbsent();

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
    final class Builder extends ImmutableAge.Builder {
        Builder() {}
    }

    /** A word for an age. */
    enum LifeStage implements ClosedCode {
        UNBORN,
        BABY,
        YOUNG_CHILD,
        CHILD,
        ADOLESCENT,
        YOUNG_ADULT,
        ADULT
    }

    /** What an age counts from. */
    enum Basis implements ClosedCode {
        BIRTH,
        GESTATION
    }
}
