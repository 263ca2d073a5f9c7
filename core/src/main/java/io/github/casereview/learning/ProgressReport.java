package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far something is done, as someone reported at a date. */
@Value.Immutable
public sealed interface ProgressReport extends ReviewValue, WithProgressReport permits ImmutableProgressReport {
    /** {@return how far} */
    Optional<Delivery> getDelivery();

    /** {@return the colour or word used, with its own key} */
    @CodedBy("progress-status")
    Optional<@Valid CodedValue> getStatus();

    /** {@return when this was so} */
    Optional<@Valid UncertainDate> getAsAt();

    /** {@return the report in words} */
    Optional<@Narrative String> getText();

    /** {@return who reports} */
    List<@Valid Party> getParties();

    /** {@return what shows it} */
    List<@Valid Evidence> getEvidence();

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
    final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }

    /** How far something is done. */
    enum Delivery implements ClosedCode {
        PLANNED,
        COMMISSIONED,
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        CONTINUING,
        COMPLETED_AND_MONITORED,
        AWAITING_UPDATE,
        OUTSTANDING,
        OVERDUE,
        CLOSED,
        SUPERSEDED,
        WITHHELD,
        NOT_KNOWN
    }
}
