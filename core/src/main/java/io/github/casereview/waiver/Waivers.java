package io.github.casereview.waiver;

import io.github.casereview.value.Root;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** The decisions of one body to let issues stand, kept apart from the reviews they speak of. */
@Value.Immutable
public sealed interface Waivers extends Root, WithWaivers permits ImmutableWaivers {
    /** {@return the decisions, one for each code and place} */
    List<@Valid Waiver> getWaivers();

    @Override
    default String summary() {
        return Root.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableWaivers.Builder {
        Builder() {}
    }
}
