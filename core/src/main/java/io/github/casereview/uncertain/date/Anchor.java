package io.github.casereview.uncertain.date;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Reference;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A place in time relative to something that has an id. */
@Value.Immutable
public sealed interface Anchor extends ReviewValue, WithAnchor permits ImmutableAnchor {
    /** {@return how the date stands to it} */
    Relation getRelation();

    /** {@return the event, episode, decision or document; left out when the source does not say from when} */
    Optional<@Reference String> getTo();

    /** {@return whether its end is meant, not its start} */
    @Value.Default
    default boolean isAtEnd() {
        return false;
    }

    /** {@return how far away} */
    Optional<@Valid LengthOfTime> getBy();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /**
     * At the time of something.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the anchor, on its start
     */
    static Anchor at(String ref) {
        return builder().relation(Relation.AT).to(ref).build();
    }

    /**
     * During something.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the anchor
     */
    static Anchor within(String ref) {
        return builder().relation(Relation.WITHIN).to(ref).build();
    }

    /**
     * After something.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the anchor, on its start
     */
    static Anchor after(String ref) {
        return builder().relation(Relation.AFTER).to(ref).build();
    }

    /**
     * Before something.
     *
     * @param ref the id of an event, episode, decision or document
     * @return the anchor, on its start
     */
    static Anchor before(String ref) {
        return builder().relation(Relation.BEFORE).to(ref).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableAnchor.Builder {
        Builder() {}
    }

    /** How a date stands to what it is anchored on. */
    enum Relation implements ClosedCode {
        AT,
        AFTER,
        BEFORE,
        WITHIN
    }
}
