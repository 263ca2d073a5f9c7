package io.github.casereview.people;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Reference;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation, board, panel, team or court, or a class of them. */
@Value.Immutable
public sealed interface Agency extends Identified, WithAgency permits ImmutableAgency {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return the names as written} */
    List<@Valid Label> getLabels();

    /** {@return whether it is named, one that is not named, or a class} */
    Optional<Naming> getNaming();

    /** {@return what it works in} */
    @CodedBy("sector")
    Optional<@Valid CodedValue> getSector();

    /** {@return standing, such as commissioned or voluntary} */
    @CodedBy("agency-status")
    List<@Valid CodedValue> getStatuses();

    /** {@return the body it belongs to} */
    Optional<@Reference(Thing.AGENCY) String> getPartOf();

    /** {@return where it is} */
    Optional<@Valid Place> getPlace();

    /** {@return its chair, members and services} */
    List<@Valid Party> getParties();

    /** {@return what it is to other bodies} */
    List<@Valid Relationship> getRelationships();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.AGENCY;
    }

    @Override
    default String summary() {
        return Identified.super.summary();
    }

    /**
     * A body that a source names.
     *
     * @param id the id, unique in the record
     * @param label the name as written
     * @return the agency
     */
    static Agency named(String id, String label) {
        return of(id, label, Naming.NAMED);
    }

    /**
     * One body of which a source says only what it is.
     *
     * @param id the id, unique in the record
     * @param label the words of the source
     * @return the agency
     */
    static Agency unnamed(String id, String label) {
        return of(id, label, Naming.UNNAMED);
    }

    /**
     * All bodies of a sort, such as all schools.
     *
     * @param id the id, unique in the record
     * @param label the words of the source
     * @return the agency
     */
    static Agency classOf(String id, String label) {
        return of(id, label, Naming.CLASS);
    }

    private static Agency of(String id, String label, Naming naming) {
        return builder().id(id).addLabel(Label.of(label)).naming(naming).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }

    /** How far a source names a body. */
    enum Naming implements ClosedCode {
        NAMED,
        UNNAMED,
        CLASS
    }
}
