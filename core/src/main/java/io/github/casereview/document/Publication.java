package io.github.casereview.document;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One station of a document's public life. */
@Value.Immutable
public sealed interface Publication extends ReviewValue, WithPublication permits ImmutablePublication {
    /** {@return the station} */
    Status getStatus();

    /** {@return from when, and how long} */
    Optional<@Valid UncertainPeriod> getPeriod();

    /** {@return where it was published} */
    Optional<@Words String> getWhere();

    /** {@return why} */
    @CodedBy("publication-reason")
    List<@Valid CodedValue> getReasons();

    /** {@return the decision behind it} */
    Optional<@Reference(Thing.DECISION) String> getDecision();

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
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }

    /** A station of a document's public life. */
    enum Status implements ClosedCode {
        COMPLETED,
        APPROVED,
        REVISED,
        SUBMITTED,
        PRESENTED,
        PUBLISHED,
        DELAYED,
        NOT_PUBLISHED,
        WITHDRAWN,
        NO_LONGER_AVAILABLE,
        ON_REQUEST,
        CATALOGUE_ONLY
    }
}
