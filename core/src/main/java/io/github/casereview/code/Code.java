package io.github.casereview.code;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of a code list, with the list it belongs to. */
public interface Code {
    /** {@return the code as written in data} */
    String getCode();

    /** {@return what the code means, in a few words} */
    String getLabel();

    /** {@return the name of the list} */
    String getScheme();

    /** {@return the edition of the list, where it has one} */
    default Optional<String> getVersion() {
        return Optional.empty();
    }

    /** {@return when the code may be used; {@link Span#always()} unless the list says otherwise} */
    default Span getSpan() {
        return Span.always();
    }

    /** {@return the first day on which the code may be used, where it has one} */
    default Optional<LocalDate> validFrom() {
        return getSpan().from();
    }

    /** {@return the last day on which the code may be used, where it has one} */
    default Optional<LocalDate> validUntil() {
        return getSpan().until();
    }

    /**
     * Tells whether the code may be used on a day.
     *
     * @param day the day of the thing coded, not of the writing
     * @return true if the day lies in the span
     */
    default boolean isValidOn(LocalDate day) {
        return getSpan().includes(day);
    }
}
