package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Anyone else, told by role and never by name. */
@Value.Immutable
public sealed interface OtherPerson extends Person, WithOtherPerson permits ImmutableOtherPerson {
    @Override
    String getId();

    @Override
    List<Label> getLabels();

    @Override
    Optional<Count> getCount();

    /** {@return whether the authorities know who it is} */
    Optional<Identity> getIdentity();

    /** {@return whether the review is about this adult as well} */
    @Value.Default
    default boolean isSubject() {
        return false;
    }

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
        return Thing.PERSON;
    }

    @Override
    default String summary() {
        return Person.super.summary();
    }

    /**
     * Someone known by a name for their role.
     *
     * @param id the id, unique in the record
     * @param label the name as written, never a real one
     * @return the person
     */
    static OtherPerson of(String id, String label) {
        return builder().id(id).addLabel(Label.of(label)).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableOtherPerson.Builder {
        Builder() {}
    }

    /** Whether the authorities know who someone is. */
    enum Identity implements ClosedCode {
        KNOWN,
        UNKNOWN
    }
}
