package io.github.casereview.people;

import io.github.casereview.constraint.Words;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A child the review is about, or an unlabelled group of them. */
@Value.Immutable
public sealed interface Child extends Person, WithChild permits ImmutableChild {
    @Override
    String getId();

    @Override
    List<Label> getLabels();

    @Override
    Optional<Count> getCount();

    /** {@return place among the siblings, such as {@code third} or {@code only}} */
    Optional<@Words String> getBirthPosition();

    /** {@return how many siblings there are, the child included} */
    Optional<@Valid Count> getSiblingGroup();

    @Override
    List<Age> getAges();

    @Override
    Optional<CodedValue> getGender();

    @Override
    Optional<CodedValue> getEthnicity();

    @Override
    Optional<CodedValue> getNationality();

    @Override
    List<CodedValue> getLanguages();

    @Override
    Optional<CodedValue> getReligion();

    @Override
    List<CodedValue> getDisabilities();

    @Override
    List<CodedValue> getHealth();

    @Override
    List<CodedValue> getFactors();

    @Override
    List<CodedValue> getStatuses();

    @Override
    List<Relationship> getRelationships();

    @Override
    List<Tally> getFigures();

    @Override
    List<Citation> getSources();

    @Override
    List<Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.CHILD;
    }

    @Override
    default String summary() {
        return Person.super.summary();
    }

    /**
     * A child known by a name.
     *
     * @param id the id, unique in the record
     * @param label the name as written, never a real one
     * @return the child
     */
    static Child of(String id, String label) {
        return builder().id(id).addLabel(Label.of(label)).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
