package io.github.casereview;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.source.Citation;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A time the review looks at, for some or all of its children. */
@Value.Immutable
public sealed interface ReviewPeriod extends ReviewValue, WithReviewPeriod permits ImmutableReviewPeriod {
    /** {@return the children and people it holds for; left out for all} */
    List<@Reference({Thing.CHILD, Thing.PERSON}) String> getAbout();

    /** {@return the time} */
    @Valid
    UncertainPeriod getPeriod();

    /** {@return whether it is the main period} */
    Optional<Kind> getKind();

    /** {@return why this time} */
    Optional<@Narrative String> getReason();

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
    final class Builder extends ImmutableReviewPeriod.Builder {
        Builder() {}
    }

    /** What a period under review is for. */
    enum Kind implements ClosedCode {
        MAIN,
        BACKGROUND,
        EXTENSION
    }
}
