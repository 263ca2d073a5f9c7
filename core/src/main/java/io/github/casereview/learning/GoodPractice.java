package io.github.casereview.learning;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Practice that the review praises. */
@Value.Immutable
public sealed interface GoodPractice extends ReviewItem, WithGoodPractice permits ImmutableGoodPractice {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return what sort} */
    Optional<Kind> getKind();

    /** {@return what it achieved} */
    Optional<@Narrative String> getEffect();

    /** {@return what the review wishes to become of it} */
    Optional<@Narrative String> getWish();

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
        return Thing.GOOD_PRACTICE;
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
    final class Builder extends ImmutableGoodPractice.Builder {
        Builder() {}
    }

    /** What sort of good practice something is. */
    enum Kind implements ClosedCode {
        PRACTICE,
        PROTECTIVE_FACTOR
    }
}
