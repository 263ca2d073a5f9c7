package io.github.casereview.judgement;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.ItemKind;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the one addressed agrees; whether it is done is another matter. */
@Value.Immutable
public sealed interface Response extends Identified, WithResponse permits ImmutableResponse {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return the items, the list or the review answered} */
    List<@Reference String> getTo();

    /** {@return what kind of thing is answered, when the whole review is} */
    List<ItemKind> getItems();

    /** {@return what the answer does} */
    List<Act> getActs();

    /** {@return who answers} */
    List<@Valid Party> getParties();

    /** {@return when} */
    Optional<@Valid UncertainDate> getWhen();

    /** {@return why} */
    @CodedBy("response-reason")
    List<@Valid CodedValue> getReasons();

    /** {@return the answer in words} */
    Optional<@Narrative String> getText();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.RESPONSE;
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
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }

    /** What a response does. */
    enum Act implements ClosedCode {
        ACCEPT,
        ACCEPT_IN_PART,
        ACCEPT_IN_PRINCIPLE,
        REJECT,
        ACKNOWLEDGE,
        TAKE_RESPONSIBILITY,
        APOLOGISE,
        COMMIT,
        GO_FURTHER,
        DEFER,
        ANSWER,
        ASSURE,
        ASSURE_IN_PART,
        DECLINE_TO_ASSURE,
        CHALLENGE,
        CALL_ON
    }
}
