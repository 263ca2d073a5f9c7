package io.github.casereview.document;

import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Citation;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A code list that a document itself prints, such as the key to its colours. */
@Value.Immutable
public sealed interface CodeScheme extends Identified, WithCodeScheme permits ImmutableCodeScheme {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return its title} */
    Optional<@Words String> getTitle();

    /** {@return its edition} */
    Optional<@Words String> getVersion();

    /** {@return its codes} */
    List<@Valid SchemeCode> getEntries();

    /** {@return where it is printed} */
    List<@Valid Citation> getSources();

    @Override
    default Thing thing() {
        return Thing.SCHEME;
    }

    @Override
    default String summary() {
        return Identified.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableCodeScheme.Builder {
        Builder() {}
    }
}
