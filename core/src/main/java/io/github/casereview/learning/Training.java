package io.github.casereview.learning;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Place;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Training as it was planned or given. */
@Value.Immutable
public sealed interface Training extends ReviewValue, WithTraining permits ImmutableTraining {
    /** {@return its title} */
    Optional<@Words String> getTitle();

    /** {@return how it was given} */
    @CodedBy("training-medium")
    List<@Valid CodedValue> getMedia();

    /** {@return what it was on} */
    @CodedBy("theme")
    List<@Valid CodedValue> getTopics();

    /** {@return when} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return where} */
    List<@Valid Place> getVenues();

    /** {@return how many times} */
    Optional<@Valid Count> getSessions();

    /** {@return how many took part} */
    Optional<@Valid Tally> getAttendance();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
