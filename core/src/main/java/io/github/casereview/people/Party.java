package io.github.casereview.people;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One part that one person or body has in something. */
@Value.Immutable
public sealed interface Party extends ReviewValue, WithParty permits ImmutableParty {
    /** {@return the part} */
    Role getRole();

    /** {@return who has it; left out where there was one, unnamed} */
    Optional<@Reference({Thing.AGENCY, Thing.CHILD, Thing.PERSON}) String> getWho();

    /** {@return job or credentials} */
    Optional<@Words String> getPost();

    /** {@return a numbered role, such as {@code Health Visitor 2}} */
    Optional<@Words String> getLabel();

    /** {@return the published name of a reviewer or chair, and of nobody else} */
    Optional<@Words String> getName();

    /** {@return the body they act for} */
    Optional<@Reference(Thing.AGENCY) String> getAgency();

    /** {@return how many} */
    Optional<@Valid Count> getCount();

    /** {@return how they took part: interview, letter} */
    @CodedBy("means")
    Optional<@Valid CodedValue> getMeans();

    /** {@return when} */
    Optional<@Valid UncertainPeriod> getPeriod();

    /** {@return how sure the source is} */
    Optional<Certainty> getCertainty();

    /** {@return why nobody is named} */
    Optional<Absence> getAbsent();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /**
     * A part that someone in the record has.
     *
     * @param role the part
     * @param who the id of an agency, a child or another person
     * @return the party
     */
    static Party of(Role role, String who) {
        return builder().role(role).who(who).build();
    }

    /**
     * A part that someone has of whom only the job is told.
     *
     * @param role the part
     * @param post job or credentials
     * @return the party
     */
    static Party unnamed(Role role, String post) {
        return builder().role(role).post(post).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
