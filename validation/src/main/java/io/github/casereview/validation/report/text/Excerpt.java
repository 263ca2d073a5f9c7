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
    private static final int BEFORE = 40;

    /** {@return the excerpt of an issue, where the issue holds what stands at its place} */
    public static Optional<Excerpt> of(Issue issue) {
        return issue.value().map(value -> of(value.replaceAll("\\s*[\\n\\r]\\s*", " "), issue.span()));
    }

    private static Excerpt of(String raw, Optional<Span> span) {
        Span whole = new Span(0, raw.length());
        Span meant =
                raw.startsWith("\"") ? span.map(part -> part.spelledIn(raw)).orElse(whole) : whole;
        int from = span.isPresent() ? left(raw, meant.start()) : 0;
        String ahead = (from > 0 ? "…" : "") + raw.substring(from, meant.start());
        int wide = Math.max(1, width(raw.substring(meant.start(), meant.end())));
        return new Excerpt(
                Printable.of(ahead + raw.substring(meant.start())), " ".repeat(width(ahead)) + "^".repeat(wide));
    }

    /** Where the line begins: not far to the left of what is meant, and inside no pair of surrogates or escape. */
    private static int left(String raw, int start) {
        if (start <= BEFORE) {
            return 0;
        }
        int gap = raw.indexOf(' ', start - BEFORE);
        return gap < 0 || gap >= start ? start : gap + 1;
    }

    private static int width(String text) {
        String shown = Printable.of(text);
        return shown.codePointCount(0, shown.length());
    }
}
