package io.github.casereview.judgement;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Words that belong to someone. */
@Value.Immutable
public sealed interface Statement extends Identified, WithStatement permits ImmutableStatement {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return what sort of statement} */
    Kind getKind();

    /** {@return what it is about} */
    List<@Reference String> getAbout();

    /** {@return the words} */
    @Narrative
    String getText();

    /** {@return what it touches} */
    @CodedBy({"theme", "nspcc-keyword", "cin-factor"})
    List<@Valid CodedValue> getThemes();

    /** {@return the time it speaks of} */
    Optional<@Valid UncertainPeriod> getPeriod();

    /** {@return how sure the speaker is} */
    Optional<Certainty> getCertainty();

    /** {@return where it is said, and by whom} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.STATEMENT;
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
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }

    /** What sort of statement something is. */
    enum Kind implements ClosedCode {
        BACKGROUND,
        SITUATION,
        CONTEXT,
        ANALYSIS,
        FACTOR,
        VIEW,
        BELIEF,
        EXPLANATION,
        ANSWER,
        LIMITATION,
        COMMITMENT,
        PRIORITY,
        NOTE
    }
}
