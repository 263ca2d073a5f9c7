package io.github.casereview.validation.lint.detect;

import java.util.Optional;

/**
 * A stretch of tokens.
 *
 * @param from its first token
 * @param to the token after its last
 */
public record Hit(int from, int to) {
    public static Optional<Hit> of(int from, int to) {
        return Optional.of(new Hit(from, to));
    }

    /** {@return whether two stretches have a token in common} */
    public boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }
}
