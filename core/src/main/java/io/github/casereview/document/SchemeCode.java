package io.github.casereview.document;

import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One code of a list that a document prints. */
@Value.Immutable
public sealed interface SchemeCode extends ReviewValue, WithSchemeCode permits ImmutableSchemeCode {
    /** {@return the code} */
    @Words
    String getCode();

    /** {@return its label} */
    Optional<@Words String> getLabel();

    /** {@return what it stands for} */
    Optional<@Narrative String> getMeaning();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableSchemeCode.Builder {
        Builder() {}
    }
}
