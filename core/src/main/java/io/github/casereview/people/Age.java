package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Citation;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.quantity.Bound;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.TimeUnit;
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

    /**
     * The time lived, for comparison only: 17 years is 17 and more, but less than 18.
     *
     * @return the range in the units given; empty where no number is given
     */
    default Optional<LengthOfTime> span() {
        if (getAbsent().isPresent() || (getValue().isEmpty() && getUpTo().isEmpty())) {
            return Optional.empty();
        }
        LengthOfTime length = LengthOfTime.builder()
                .value(getValue())
                .upTo(getUpTo())
                .bound(getBound())
                .build();
        return Optional.of(length.inCompletedUnits());
    }

    /**
     * Compares two ages as numbers, whenever they were reached.
     *
     * @param other the other age
     * @return less where this is certainly the younger
     */
    default SizeOrder order(Age other) {
        boolean sameBasis = basis() == other.basis();
        return span().filter(span -> sameBasis)
                .flatMap(one -> other.span().map(one::order))
                .orElse(SizeOrder.CANNOT_TELL);
    }

    /**
     * Compares two tellings of the age at one moment.
     *
     * @param other the other telling
     * @return cannot tell where the moments or what they count from differ
     */
    default Agreement agreement(Age other) {
        if (!getAt().equals(other.getAt()) || basis() != other.basis()) {
            return Agreement.CANNOT_TELL;
        }
        boolean sameStage = getStage().isPresent() && getStage().equals(other.getStage());
        return span().flatMap(one -> other.span().map(one::agreement))
                .orElse(sameStage ? Agreement.SAME : Agreement.CANNOT_TELL);
    }

    private static Age counted(int number, TimeUnit unit) {
        return builder().value(LengthOfTime.of(number, unit).getValue()).build();
    }

    private Basis basis() {
        return getBasis().orElse(Basis.BIRTH);
    }

    /**
     * An age in the unit the source gives.
     *
     * @param value in ISO 8601: {@code P6W}, {@code P11M}, {@code P17Y}
     * @return the age
     * @throws IllegalArgumentException if it is not such a length
     */
    static Age of(String value) {
        return builder().value(LengthOfTime.of(value).getValue()).build();
    }

    /**
     * An age told by a word.
     *
     * @param stage the word
     * @return the age
     */
    static Age of(LifeStage stage) {
        return builder().stage(stage).build();
    }

    /**
     * An age counted in weeks.
     *
     * @param weeks completed weeks
     * @return the age
     */
    static Age weeks(int weeks) {
        return counted(weeks, TimeUnit.WEEK);
    }

    /**
     * An age counted in months.
     *
     * @param months completed months
     * @return the age
     */
    static Age months(int months) {
        return counted(months, TimeUnit.MONTH);
    }

    /**
     * An age counted in years.
     *
     * @param years completed years
     * @return the age
     */
    static Age years(int years) {
        return counted(years, TimeUnit.YEAR);
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
