package io.github.casereview.validation.report.text;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Span;
import java.util.Optional;

/**
 * What stands at the place of an issue, on one line, with a line of carets beneath the part that is meant.
 *
 * @param line what stands there, safe to print
 * @param carets as many spaces as lead up to the part that is meant, and carets beneath it
 */
public record Excerpt(String line, String carets) {
    /** {@return the excerpt of an issue, where the issue holds what stands at its place} */
    public static Optional<Excerpt> of(Issue issue) {
        return issue.value().map(value -> of(value.replaceAll("\\s*[\\n\\r]\\s*", " "), issue.span()));
    }

    private static Excerpt of(String raw, Optional<Span> span) {
        boolean isString = raw.startsWith("\"");
        int start = isString ? span.map(part -> rawIndex(raw, part.start())).orElse(0) : 0;
        int end = isString ? span.map(part -> rawIndex(raw, part.end())).orElse(raw.length()) : raw.length();
        int before = width(raw.substring(0, start));
        int meant = Math.max(1, width(raw.substring(start, end)));
        return new Excerpt(Printable.of(raw), " ".repeat(before) + "^".repeat(meant));
    }

    /** The index in a JSON string's spelling of a UTF-16 unit of what it spells; the end, where it was cut off before. */
    private static int rawIndex(String raw, int unit) {
        int at = 1;
        for (int passed = 0; passed < unit && at < raw.length(); passed++) {
            at += step(raw, at);
        }
        return Math.min(at, raw.length());
    }

    private static int step(String raw, int at) {
        if (raw.charAt(at) != '\\') {
            return 1;
        }
        return raw.startsWith("\\u", at) ? 6 : 2;
    }

    private static int width(String text) {
        String shown = Printable.of(text);
        return shown.codePointCount(0, shown.length());
    }
}
