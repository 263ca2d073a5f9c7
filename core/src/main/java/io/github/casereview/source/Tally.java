package io.github.casereview.source;

import io.github.casereview.code.CodedBy;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A counted group; what is counted is never spread over its members. */
@Value.Immutable
public sealed interface Tally extends ReviewValue, WithTally permits ImmutableTally {
    /** {@return what is counted} */
    @Valid
    @CodedBy("tally-unit")
    CodedValue getOf();

    /** {@return how many} */
    @Valid
    Count getCount();

    /** {@return of how many} */
    Optional<@Valid Count> getOutOf();

    /** {@return what those counted have in common} */
    List<@Valid CodedValue> getValues();

    /** {@return when it was counted} */
    Optional<@Valid UncertainDate> getAsAt();

    /** {@return the time it covers} */
    Optional<@Valid UncertainPeriod> getPeriod();

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
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
