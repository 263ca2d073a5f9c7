package io.github.casereview.document;

import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A link as printed. */
@Value.Immutable
public sealed interface Link extends ReviewValue, WithLink permits ImmutableLink {
    /** {@return the words of the link} */
    Optional<@Words String> getLabel();

    /** {@return its target as printed, an empty {@code #} included} */
    Optional<@Words String> getUrl();

    /** {@return why there is no target} */
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
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
