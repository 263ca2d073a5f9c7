package io.github.casereview.json.write;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.Instantiatable;

/** Line feed and two spaces a level; what is {@link Brief brief} stands on one line. */
final class CanonicalLayout implements PrettyPrinter, Instantiatable<CanonicalLayout> {
    private final Deque<Boolean> inline = new ArrayDeque<>();

    @Override
    public CanonicalLayout createInstance() {
        return new CanonicalLayout();
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator g) {
        g.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator g) {
        g.writeRaw('{');
        inline.push(Brief.is(g.currentValue()));
    }

    @Override
    public void beforeObjectEntries(JsonGenerator g) {
        space(g);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator g) {
        g.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator g) {
        g.writeRaw(',');
        space(g);
    }

    @Override
    public void writeEndObject(JsonGenerator g, int entries) {
        end(g, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator g) {
        g.writeRaw('[');
        inline.push(Brief.is(g.currentValue()));
    }

    @Override
    public void beforeArrayValues(JsonGenerator g) {
        space(g);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) {
        g.writeRaw(',');
        space(g);
    }

    @Override
    public void writeEndArray(JsonGenerator g, int values) {
        end(g, ']', values);
    }

    private void space(JsonGenerator g) {
        if (inline.element()) {
            g.writeRaw(' ');
        } else {
            line(g);
        }
    }

    private void end(JsonGenerator g, char bracket, int entries) {
        boolean onOneLine = inline.pop();
        if (entries > 0) {
            if (onOneLine) {
                g.writeRaw(' ');
            } else {
                line(g);
            }
        }
        g.writeRaw(bracket);
    }

    private void line(JsonGenerator g) {
        g.writeRaw('\n');
        for (int level = 0; level < inline.size(); level++) {
            g.writeRaw("  ");
        }
    }
}
