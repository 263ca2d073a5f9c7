package io.github.casereview.source;

import io.github.casereview.constraint.Words;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a source says in its own words, with a code beside it where one fits. */
@Value.Immutable
public sealed interface CodedValue extends ReviewValue, WithCodedValue permits ImmutableCodedValue {
    /** {@return the code} */
    Optional<@Words String> getCode();

    /** {@return the list the code is from; left out for the property's own list} */
    Optional<@Words String> getScheme();

    /** {@return the edition of the list} */
    Optional<@Words String> getVersion();

    /** {@return the words of the source} */
    Optional<@Words String> getAsWritten();

    /** {@return why there is no value} */
    Optional<Absence> getAbsent();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /**
     * Compares two tellings of the same thing.
     *
     * @param other the other telling
     * @return a conflict only where two codes of one list differ; words are the same or cannot tell
     */
    default Agreement agreement(CodedValue other) {
        if (getAbsent().isPresent() || other.getAbsent().isPresent()) {
            return Agreement.CANNOT_TELL;
        }
        boolean sameCode = getCode().isPresent() && getCode().equals(other.getCode());
        if (getCode().isEmpty() || other.getCode().isEmpty()) {
            return sameWords(other) ? Agreement.SAME : Agreement.CANNOT_TELL;
        }
        if (!getScheme().equals(other.getScheme())) {
            return Agreement.CANNOT_TELL;
        }
        if (sameCode) {
            return Agreement.SAME;
        }
        return getVersion().equals(other.getVersion()) ? Agreement.CONFLICT : Agreement.CANNOT_TELL;
    }

    private boolean sameWords(CodedValue other) {
        return getAsWritten().isPresent() && getAsWritten().equals(other.getAsWritten());
    }

    /**
     * A code of the property's own list.
     *
     * @param code the code
     * @return the value
     */
    static CodedValue of(String code) {
        return builder().code(code).build();
    }

    /**
     * A code of a list that is named.
     *
     * @param code the code
     * @param scheme the list
     * @return the value
     */
    static CodedValue of(String code, String scheme) {
        return of(code).withScheme(scheme);
    }

    /**
     * The words of a source for which no code fits.
     *
     * @param asWritten the words
     * @return the value
     */
    static CodedValue words(String asWritten) {
        return builder().asWritten(asWritten).build();
    }

    /**
     * A value that a source leaves out with a reason.
     *
     * @param absent the reason
     * @return the value
     */
    static CodedValue absent(Absence absent) {
        return builder().absent(absent).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableCodedValue.Builder {
        Builder() {}
    }
}
