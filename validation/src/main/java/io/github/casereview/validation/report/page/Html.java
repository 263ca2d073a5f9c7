package io.github.casereview.validation.report.page;

import io.github.casereview.validation.report.text.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML and SVG; every text and every attribute is escaped, every element is closed. */
public final class Html {
    /** What stands among words; a line end after it would show as a space. */
    private static final Set<String> INLINE = Set.of("a", "code", "span", "tspan");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    public Html open(String tag, String... namesAndValues) {
        start(tag, namesAndValues).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        String tag = open.pop();
        text.append("</").append(tag).append(INLINE.contains(tag) ? ">" : ">\n");
        return this;
    }

    /** Writes an element that holds a text. */
    public Html element(String tag, String content, String... namesAndValues) {
        return open(tag, namesAndValues).text(content).close();
    }

    /** Writes an element that holds nothing. */
    public Html empty(String tag, String... namesAndValues) {
        boolean isVoid = tag.equals("meta");
        start(tag, namesAndValues).append(isVoid ? "/>" : "></" + tag + ">").append('\n');
        return this;
    }

    /** Writes a text. */
    public Html text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** Ends a line, where lines are kept as they are. */
    public Html endLine() {
        text.append('\n');
        return this;
    }

    /** Writes a pointer, which may go on in a new line before each slash. */
    public Html pointer(String pointer) {
        open("code");
        for (String step : pointer.split("(?=/)", -1)) {
            text(step);
            text.append("<wbr/>");
        }
        return close();
    }

    /** Writes a style sheet of ours as it is. */
    public Html style(String sheet) {
        text.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    private StringBuilder start(String tag, String... namesAndValues) {
        text.append('<').append(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(' ')
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(escaped(namesAndValues[i + 1]))
                    .append('"');
        }
        return text;
    }

    private static String escaped(String content) {
        return Printable.of(content)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
