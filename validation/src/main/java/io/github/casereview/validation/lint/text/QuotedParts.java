package io.github.casereview.validation.lint.text;

import io.github.casereview.json.issue.Span;
import java.util.ArrayList;
import java.util.List;

/** The parts of a text that stand in quotation marks; a mark that is never closed opens nothing. */
public final class QuotedParts {
    private static final String OPENING = "\u201C\u00AB\u2018";
    private static final String CLOSING = "\u201D\u00BB'";

    private final NormalText text;
    private final List<Span> parts = new ArrayList<>();
    private final int[] open = {-1, -1, -1};
    private int straight = -1;
    private int apostrophe = -1;

    private QuotedParts(NormalText text) {
        this.text = text;
    }

    /** {@return the parts of a text in quotation marks, none inside another, in order} */
    public static List<Span> of(NormalText text) {
        QuotedParts quoted = new QuotedParts(text);
        for (int i = 0; i < text.length(); i++) {
            quoted.look(i);
        }
        return List.copyOf(quoted.parts);
    }

    private void look(int at) {
        char unit = text.at(at);
        if (unit < 0x80 && unit != '"' && unit != '\'') {
            return;
        }
        int opening = OPENING.indexOf(unit);
        if (opening >= 0) {
            open[opening] = at;
        } else if (unit == '"') {
            straight = close(straight, at) || isSolid(at - 1) ? -1 : at;
        } else if (unit == '\'') {
            apostrophe(at);
        } else if (CLOSING.indexOf(unit) >= 0) {
            int kind = CLOSING.indexOf(unit);
            open[kind] = close(open[kind], at) ? -1 : open[kind];
        }
    }

    /** The same character is an apostrophe inside a word, and often after one. */
    private void apostrophe(int at) {
        boolean opens = !isSolid(at - 1) && isSolid(at + 1);
        boolean inside = isSolid(at - 1) && isSolid(at + 1);
        if (opens) {
            apostrophe = at;
        } else if (!inside) {
            apostrophe = close(apostrophe, at) ? -1 : apostrophe;
            open[2] = close(open[2], at) ? -1 : open[2];
        }
    }

    private boolean close(int from, int at) {
        if (from >= 0) {
            Span part = text.span(from, at + 1);
            while (!parts.isEmpty() && parts.get(parts.size() - 1).start() >= part.start()) {
                parts.remove(parts.size() - 1);
            }
            parts.add(part);
        }
        return from >= 0;
    }

    private boolean isSolid(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.at(index));
    }
}
