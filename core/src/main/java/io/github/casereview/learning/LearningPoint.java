package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to be learned from the review. */
@Value.Immutable
public sealed interface LearningPoint extends ReviewItem, WithLearningPoint permits ImmutableLearningPoint {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return how it is put} */
    Optional<Form> getForm();

    /** {@return what would show that it is learned} */
    List<@Valid Evidence> getEvidence();

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
        return Thing.LEARNING_POINT;
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
    final class Builder extends ImmutableLearningPoint.Builder {
        Builder() {}
    }

    /** How a learning point is put. */
    enum Form implements ClosedCode {
        ASSURANCE,
        DIRECTIVE,
        QUESTION,
        STATEMENT
    }
}
