package io.github.casereview.judgement;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
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

/** A graded answer to a question; never yes or no alone. */
@Value.Immutable
public sealed interface Conclusion extends Identified, WithConclusion permits ImmutableConclusion {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return whom or what it is about} */
    List<@Reference String> getAbout();

    /** {@return what was asked: predictable, preventable, quality} */
    @Valid
    @CodedBy("conclusion-question")
    CodedValue getQuestion();

    /** {@return the answer} */
    @Valid
    @CodedBy({"conclusion-grade", "ofsted-scr-grade"})
    CodedValue getGrade();

    /** {@return what limits it: at the time, by any one person} */
    @CodedBy("conclusion-qualifier")
    List<@Valid CodedValue> getQualifiers();

    /** {@return when it was reached} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return the answer in words} */
    Optional<@Narrative String> getText();

    /** {@return the conclusions it stands beside and limits} */
    List<@Reference(Thing.CONCLUSION) String> getQualifies();

    /** {@return the conclusions of which this is another telling} */
    List<@Reference(Thing.CONCLUSION) String> getOtherAccountOf();

    /** {@return where it is said, and by whom} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.CONCLUSION;
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
    final class Builder extends ImmutableConclusion.Builder {
        Builder() {}
    }
}
