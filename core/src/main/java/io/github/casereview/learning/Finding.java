package io.github.casereview.learning;

import io.github.casereview.code.CodedBy;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the review found. */
@Value.Immutable
public sealed interface Finding extends ReviewItem, WithFinding permits ImmutableFinding {
    @Override
    String getId();

    @Override
    Optional<String> getNumber();

    @Override
    Optional<String> getSeries();

    /** {@return what sort: systemic pattern, issue, principle} */
    @CodedBy("finding-kind")
    Optional<@Valid CodedValue> getKind();

    /** {@return what shows it} */
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
        return Thing.FINDING;
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
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
