package io.github.casereview.chronology;

import io.github.casereview.code.CodedBy;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.CodedValue;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was done to someone, and how it ended. */
@Value.Immutable
public sealed interface Harm extends ReviewValue, WithHarm permits ImmutableHarm {
    /** {@return what was done} */
    @CodedBy("harm-kind")
    List<@Valid CodedValue> getKinds();

    /** {@return how it ended: died, near-fatal, recovered} */
    @CodedBy("harm-result")
    Optional<@Valid CodedValue> getResult();

    /** {@return inside or outside the family} */
    @CodedBy("harm-setting")
    Optional<@Valid CodedValue> getSetting();

    /** {@return how sure the source is} */
    Optional<Certainty> getCertainty();

    /** {@return research codings} */
    @CodedBy({"maltreatment-2005", "maltreatment-2011"})
    List<@Valid CodedValue> getClassifications();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableHarm.Builder {
        Builder() {}
    }
}
