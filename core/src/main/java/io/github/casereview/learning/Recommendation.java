package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the review says someone should do. */
@Value.Immutable
public sealed interface Recommendation extends ReviewItem, WithRecommendation permits ImmutableRecommendation {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return how far it reaches} */
    Optional<Level> getLevel();

    /** {@return what is to be done: train, audit, write to a ministry} */
    @CodedBy("recommendation-purpose")
    Optional<@Valid CodedValue> getPurpose();

    /** {@return by when} */
    Optional<@Valid UncertainDate> getDeadline();

    /** {@return what is to change for children} */
    Optional<@Narrative String> getOutcome();

    /** {@return how the change will be seen} */
    Optional<@Narrative String> getMeasure();

    /** {@return what would show that it is done} */
    List<@Valid Evidence> getEvidence();

    /** {@return how far it is done, at several dates} */
    List<@Valid ProgressReport> getProgress();

    @Override
    Optional<String> getPartOf();

    @Override
    Optional<String> getTitle();

    @Override
    Optional<String> getText();

    @Override
    List<String> getAbout();

    @Override
    List<String> getDerivedFrom();

    @Override
    List<Party> getParties();

    @Override
    List<CodedValue> getThemes();

    @Override
    List<Citation> getSources();

    @Override
    List<Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.RECOMMENDATION;
    }

    @Override
    default String summary() {
        return ReviewItem.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }

    /** How far a recommendation reaches. */
    enum Level implements ClosedCode {
        SINGLE_AGENCY,
        MULTI_AGENCY,
        CROSS_AREA,
        NATIONAL
    }
}
