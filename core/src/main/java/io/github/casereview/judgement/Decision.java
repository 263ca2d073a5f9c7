package io.github.casereview.judgement;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that someone decided. */
@Value.Immutable
public sealed interface Decision extends Identified, WithDecision permits ImmutableDecision {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return what was decided on} */
    Matter getMatter();

    /** {@return what was decided} */
    @Valid
    @CodedBy("decision-outcome")
    CodedValue getOutcome();

    /** {@return whom or what it is about} */
    List<@Reference String> getAbout();

    /** {@return who recommended, decided, ratified} */
    List<@Valid Party> getParties();

    /** {@return when} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return why} */
    @CodedBy("decision-reason")
    List<@Valid CodedValue> getReasons();

    /** {@return on what conditions} */
    List<@Words String> getConditions();

    /** {@return the decisions it replaces} */
    List<@Reference(Thing.DECISION) String> getRevises();

    /** {@return the decision in words} */
    Optional<@Narrative String> getText();

    /** {@return the decisions of which this is another telling} */
    List<@Reference(Thing.DECISION) String> getOtherAccountOf();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.DECISION;
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
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }

    /** What a decision is on. */
    enum Matter implements ClosedCode {
        HOLD_REVIEW,
        JOIN_CASES,
        SCOPE,
        METHOD,
        ENDORSEMENT,
        PUBLICATION,
        PROSECUTION,
        PLACEMENT,
        IMPROVEMENT,
        OTHER
    }
}
