package io.github.casereview.learning;

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

/** Something done, or to be done, to make practice better. */
@Value.Immutable
public sealed interface ImprovementAction extends ReviewItem, WithImprovementAction permits ImmutableImprovementAction {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return what sort: policy, group, team, training} */
    @CodedBy("action-kind")
    Optional<@Valid CodedValue> getKind();

    /** {@return by when} */
    Optional<@Valid UncertainDate> getDeadline();

    /** {@return what is to change for children} */
    Optional<@Narrative String> getOutcome();

    /** {@return how the change will be seen} */
    Optional<@Narrative String> getMeasure();

    /** {@return the training, where it is one} */
    Optional<@Valid Training> getTraining();

    /** {@return what shows that it is done} */
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
        return Thing.ACTION;
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
    final class Builder extends ImmutableImprovementAction.Builder {
        Builder() {}
    }
}
