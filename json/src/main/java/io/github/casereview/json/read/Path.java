package io.github.casereview.json.read;

import org.jspecify.annotations.Nullable;

/** A way from the root into a document; turned into a JSON Pointer only where one is needed. */
public final class Path {
    /** The root. */
    public static final Path ROOT = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String name;
    private final int index;

    private Path(@Nullable Path parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** {@return the way on to a member} */
    public Path member(String name) {
        return new Path(this, name, -1);
    }

    /** {@return the way on to an element} */
    public Path element(int index) {
        return new Path(this, "", index);
    }

    /** {@return the way back by one step; the root's is the root} */
    public Path parent() {
        return parent == null ? this : parent;
    }

    /** {@return whether the last step is to an element of an array} */
    boolean isElement() {
        return index >= 0;
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
            text.append('/');
            if (isElement()) {
                text.append(index);
            } else {
                text.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
