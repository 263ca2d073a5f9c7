package io.github.casereview.json.fault;

import java.util.regex.Pattern;

/** A member of an object; its place is that of its name. */
final class Entry extends Placed {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,64}");

    String name;
    final Node value;
    /** Whether it is read: not unknown, not a repetition. */
    boolean known;

    boolean escaped;

    Entry(String name, Node value, boolean known) {
        this.name = name;
        this.value = value;
        this.known = known;
    }

    boolean isPlain() {
        return PLAIN.matcher(name).matches();
    }

    boolean holdsFault() {
        return planted || value.holdsFault();
    }
}
