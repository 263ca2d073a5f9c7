package io.github.casereview.uncertain;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** One point in time, exactly as precise as its source. */
@Value.Immutable
public sealed interface UncertainDate extends ReviewValue, WithUncertainDate permits ImmutableUncertainDate {
    /** {@return the date in the EDTF subset of this library: {@code 2015}, {@code 2015-02}, {@code 2015-04-01}, {@code 2018-23}, {@code 200X}, {@code [2013..2015]}} */
    Optional<@EdtfDate String> getEdtf();

    /** {@return the part of the year or month that is meant} */
    Optional<Qualifier> getQualifier();

    /** {@return where it stands in relation to something else in the file} */
    Optional<@Valid Anchor> getAnchor();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no date} */
    Optional<Absence> getAbsent();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableUncertainDate.Builder {
        Builder() {}
    }

    /** Which part of a year or month a date means, or which kind of year it names. */
    enum Qualifier implements ClosedCode {
        EARLY,
        MID,
        LATE,
        FINANCIAL_YEAR,
        ACADEMIC_YEAR,
        SPLIT_YEAR
    }
}
