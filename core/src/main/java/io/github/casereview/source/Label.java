package io.github.casereview.source;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A name used for someone or something; never its identity. */
@Value.Immutable
public sealed interface Label extends ReviewValue, WithLabel permits ImmutableLabel {
    /** {@return the name as written} */
    @Words
    String getText();

    /** {@return what sort of name it is} */
    Optional<Kind> getKind();

    /** {@return where it is used} */
    List<@Valid Citation> getSources();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /**
     * A name as written.
     *
     * @param text the name
     * @return the label
     */
    static Label of(String text) {
        return builder().text(text).build();
    }

    /**
     * A name as written, of a known sort.
     *
     * @param text the name
     * @param kind what sort of name it is
     * @return the label
     */
    static Label of(String text, Kind kind) {
        return of(text).withKind(kind);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }

    /** What sort of name a label is. */
    enum Kind implements ClosedCode {
        LETTER,
        LETTER_NUMBER,
        PSEUDONYM,
        INITIALS,
        FAMILY,
        ROLE,
        REAL_NAME,
        REVIEW_NUMBER,
        TITLE,
        NAME,
        SHORT_NAME,
        FORMER_NAME,
        AS_PRINTED
    }
}
