package io.github.casereview.json.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong, or worth knowing, about a file or a value.
 *
 * <p>The message holds nothing from the data; {@code value} alone does, and only where the caller asked for values.
 *
 * @param code what is the matter, as in {@code REFERENCE_UNRESOLVED}; stable, never used again for something else
 * @param severity how much it matters
 * @param stage when it was found
 * @param place where it is
 * @param message what was expected and what was found; lower case, no full stop
 * @param suggestion the name that was probably meant, from this library's own names
 * @param related other places that belong to it, such as the first of two duplicates
 * @param span the part of a text that is meant
 * @param record the number of the line in NDJSON, counted from 1
 * @param value what stands there, only where the caller asked for values
 */
public record Issue(
        String code,
        Severity severity,
        Stage stage,
        Place place,
        String message,
        Optional<String> suggestion,
        List<Place> related,
        Optional<Span> span,
        OptionalInt record,
        Optional<String> value) {

    /** Keeps its own copy of the related places. */
    public Issue {
        related = List.copyOf(related);
    }

    /** {@return an issue with nothing optional set} */
    public static Issue of(String code, Severity severity, Stage stage, Place place, String message) {
        return new Issue(
                code,
                severity,
                stage,
                place,
                message,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** {@return this issue with the name that was probably meant} */
    public Issue withSuggestion(String name) {
        return new Issue(code, severity, stage, place, message, Optional.of(name), related, span, record, value);
    }

    /** {@return this issue with other places that belong to it} */
    public Issue withRelated(List<Place> places) {
        return new Issue(code, severity, stage, place, message, suggestion, places, span, record, value);
    }

    /** {@return this issue with the part of the text that is meant} */
    public Issue withSpan(Span part) {
        return new Issue(code, severity, stage, place, message, suggestion, related, Optional.of(part), record, value);
    }

    /** {@return this issue at another place} */
    public Issue withPlace(Place where) {
        return new Issue(code, severity, stage, where, message, suggestion, related, span, record, value);
    }

    /** {@return this issue with another severity} */
    public Issue withSeverity(Severity other) {
        return new Issue(code, other, stage, place, message, suggestion, related, span, record, value);
    }

    /** {@return this issue as one of a line of NDJSON} */
    public Issue withRecord(int number) {
        return new Issue(
                code, severity, stage, place, message, suggestion, related, span, OptionalInt.of(number), value);
    }

    /** {@return this issue with what stands at its place; only for callers that asked for values} */
    public Issue withValue(String content) {
        return new Issue(
                code, severity, stage, place, message, suggestion, related, span, record, Optional.of(content));
    }

    /** {@return this issue without what stands at its place} */
    public Issue withoutValue() {
        return new Issue(code, severity, stage, place, message, suggestion, related, span, record, Optional.empty());
    }

    /** {@return code, severity and place; never the message's facts or the value} */
    @Override
    public String toString() {
        return severity.word() + " " + code + " at " + place.pointer() + " " + place.line() + ":" + place.column();
    }
}
