package io.github.casereview.value;

import java.util.List;

/** Thrown by {@code build()} when attributes that a value cannot be without were not set. */
public final class IncompleteValueException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> attributes;

    /** Names every attribute that was not set; names only, never values. */
    public IncompleteValueException(String... attributes) {
        super("required but not set: " + String.join(", ", attributes));
        this.attributes = List.of(attributes);
    }

    /** {@return the names of the attributes that were not set} */
    public List<String> getAttributes() {
        return attributes;
    }
}
