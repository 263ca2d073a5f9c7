package io.github.casereview.waiver;

import io.github.casereview.constraint.CalendarDay;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.IssueCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.ReviewId;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One decision to let an issue stand: which, why, and who decided. */
@Value.Immutable
public sealed interface Waiver extends ReviewValue, WithWaiver permits ImmutableWaiver {
    /** {@return the code of the issue that may stand; a rule's} */
    @IssueCode
    String getCode();

    /** {@return the review or collection in which it may stand} */
    @ReviewId
    String getReview();

    /** {@return the item of that review at which, or inside which, it may stand; anywhere in the review if absent} */
    Optional<@Id String> getItem();

    /** {@return why it may stand} */
    @Narrative
    String getReason();

    /** {@return the role of who decided, such as business manager; never a name} */
    @Words
    String getDecidedBy();

    /** {@return the day on which it was decided} */
    Optional<@CalendarDay String> getDecided();

    /** {@return the last day on which it applies; without end if absent} */
    Optional<@CalendarDay String> getUntil();

    @Override
    default String summary() {
        return "Waiver{code=" + getCode() + ", review=" + getReview()
                + getItem().map(item -> ", item=" + item).orElse("") + "}";
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
