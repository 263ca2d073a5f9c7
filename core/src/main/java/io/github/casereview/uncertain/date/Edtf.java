package io.github.casereview.uncertain.date;

import io.github.casereview.uncertain.date.UncertainDate.Qualifier;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the EDTF subset of this library: one date with a mark of doubt, or a range in brackets. */
final class Edtf {
    private static final Pattern RANGE = Pattern.compile("\\[([0-9-]*)\\.\\.([0-9-]*)\\]");

    private Edtf() {}

    /** The bounds of a date; empty where the text is none. */
    static Optional<DateBounds> bounds(String text, @Nullable Qualifier qualifier) {
        Matcher range = RANGE.matcher(text);
        return range.matches() ? rangeBounds(range, qualifier) : markedBounds(text, qualifier);
    }

    private static Optional<DateBounds> markedBounds(String text, @Nullable Qualifier qualifier) {
        char mark = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean marked = mark == '?' || mark == '~' || mark == '%';
        Optional<EdtfPoint> point = EdtfPoint.read(marked ? text.substring(0, text.length() - 1) : text);
        return point.map(known -> known.bounds(qualifier, mark == '~' || mark == '%', mark == '?' || mark == '%'));
    }

    private static Optional<DateBounds> rangeBounds(Matcher range, @Nullable Qualifier qualifier) {
        boolean openStart = range.group(1).isEmpty();
        boolean openEnd = range.group(2).isEmpty();
        Optional<DateBounds> start = end(range.group(1), qualifier);
        Optional<DateBounds> end = end(range.group(2), qualifier);
        boolean readable = openStart != start.isPresent() && openEnd != end.isPresent();
        if (!readable || (openStart && openEnd)) {
            return Optional.empty();
        }
        return Optional.of(DateBounds.between(
                start.flatMap(DateBounds::earliest).orElse(null),
                end.flatMap(DateBounds::latest).orElse(null),
                false));
    }

    private static Optional<DateBounds> end(String text, @Nullable Qualifier qualifier) {
        return EdtfPoint.read(text).filter(EdtfPoint::canEndRange).map(point -> point.bounds(qualifier, false, false));
    }
}
