package io.github.casereview.judgement;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A hazard that someone put on a scale. */
@Value.Immutable
public sealed interface RiskAssessment extends Identified, WithRiskAssessment permits ImmutableRiskAssessment {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return whom or what it is about} */
    List<@Reference String> getAbout();

    /** {@return the hazard} */
    @Valid
    @CodedBy("hazard")
    CodedValue getHazard();

    /** {@return the value on the scale} */
    @Valid
    @CodedBy({"risk-level", "police-missing"})
    CodedValue getValue();

    /** {@return the tool or scale} */
    @CodedBy("risk-scale")
    Optional<@Valid CodedValue> getScale();

    /** {@return the tool's score} */
    Optional<@Valid Count> getScore();

    /** {@return what the value rests on} */
    Optional<Basis> getBasis();

    /** {@return how it moved since the last one} */
    Optional<Trend> getTrend();

    /** {@return who assessed} */
    List<@Valid Party> getParties();

    /** {@return when} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return what was done about it} */
    @CodedBy("risk-consequence")
    List<@Valid CodedValue> getConsequences();

    /** {@return the assessments it sets aside or limits} */
    List<@Reference(Thing.RISK_ASSESSMENT) String> getQualifies();

    /** {@return the assessment in words} */
    Optional<@Narrative String> getText();

    /** {@return the assessments of which this is another telling} */
    List<@Reference(Thing.RISK_ASSESSMENT) String> getOtherAccountOf();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.RISK_ASSESSMENT;
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
    final class Builder extends ImmutableRiskAssessment.Builder {
        Builder() {}
    }

    /** What a risk value rests on. */
    enum Basis implements ClosedCode {
        TOOL,
        PROFESSIONAL_JUDGEMENT,
        OVERALL,
        NARRATIVE
    }

    /** How a risk moved. */
    enum Trend implements ClosedCode {
        ROSE,
        SAME,
        FELL
    }
}
