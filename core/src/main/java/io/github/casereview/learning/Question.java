package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A question put by the review, or to it as a term of reference. */
@Value.Immutable
public sealed interface Question extends ReviewItem, WithQuestion permits ImmutableQuestion {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return what the question is for} */
    Optional<Purpose> getPurpose();

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
        return Thing.QUESTION;
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
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }

    /** What a question is for. */
    enum Purpose implements ClosedCode {
        TERMS_OF_REFERENCE,
        RESEARCH,
        BOARD,
        PRACTITIONER,
        SCRUTINY,
        EMBEDDED
    }
}
