package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Tally;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What shows, or would show, that something is so. */
@Value.Immutable
public sealed interface Evidence extends ReviewValue, WithEvidence permits ImmutableEvidence {
    /** {@return what sort: audit, report, inspection} */
    @Valid
    @CodedBy("evidence-kind")
    CodedValue getKind();

    /** {@return whether it is suggested, required or given} */
    Optional<Standing> getStanding();

    /** {@return what it shows} */
    Optional<@Narrative String> getText();

    /** {@return its figures} */
    List<@Valid Tally> getFigures();

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
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }

    /** Where evidence stands. */
    enum Standing implements ClosedCode {
        SUGGESTED,
        REQUIRED,
        GIVEN
    }
}
