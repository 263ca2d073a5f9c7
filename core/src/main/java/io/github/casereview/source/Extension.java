package io.github.casereview.source;

import io.github.casereview.constraint.ExtensionName;
import io.github.casereview.value.ReviewValue;
import org.immutables.value.Value;

/** One member that a partner added, kept exactly as it came. */
@Value.Immutable
public sealed interface Extension extends ReviewValue, WithExtension permits ImmutableExtension {
    /** {@return the namespaced name, {@code namespace:name}} */
    @ExtensionName
    String getName();

    /** {@return its value as canonical JSON text} */
    String getJson();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableExtension.Builder {
        Builder() {}
    }
}
