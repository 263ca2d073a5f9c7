package io.github.casereview.validation.rule;

import java.util.Optional;

/**
 * The releases that a rule is in.
 *
 * @param since the release that brought it
 * @param retired the release from which on it no longer runs
 */
public record Life(String since, Optional<String> retired) {
    static final Life FIRST = new Life("0.1.0", Optional.empty());

    Life until(String release) {
        return new Life(since, Optional.of(release));
    }
}
