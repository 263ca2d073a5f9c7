package io.github.casereview.json.read;

import org.jspecify.annotations.Nullable;

/** A way from the root into a document; turned into a JSON Pointer only where one is needed. */
public final class Path {
    /** The root. */
    public static final Path ROOT = new Path(null, "", false);

    private final @Nullable Path parent;
    private final String segment;
    private final boolean element;

    private Path(@Nullable Path parent, String segment, boolean element) {
        this.parent = parent;
        this.segment = segment;
        this.element = element;
    }

    /** {@return the way on to a member} */
    public Path member(String name) {
        return new Path(this, name, false);
    }

    /** {@return the way on to an element} */
    public Path element(int index) {
        return new Path(this, Integer.toString(index), true);
    }

    /** {@return the way back by one step; the root's is the root} */
    public Path parent() {
        return parent == null ? this : parent;
    }

    /** {@return whether the last step is to an element of an array} */
    boolean isElement() {
        return element;
    }

    /** {@return the JSON Pointer} */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (parent != null) {
            parent.write(text);
            text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
