package io.github.casereview.source;

import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a source says in its own words, with a code beside it where one fits. */
@Value.Immutable
public sealed interface CodedValue extends ReviewValue, WithCodedValue permits ImmutableCodedValue {
    /** {@return the code} */
    Optional<@Words String> getCode();

    /** {@return the list the code is from; left out for the property's own list} */
    Optional<@Words String> getScheme();

    /** {@return the edition of the list} */
    Optional<@Words String> getVersion();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no value} */
    Optional<Absence> getAbsent();

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
    final class Builder extends ImmutableCodedValue.Builder {
        Builder() {}
    }
}
