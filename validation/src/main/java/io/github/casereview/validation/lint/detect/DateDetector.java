package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** Dates known to the day, with their year. */
public final class DateDetector implements Detector {
    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        return DateAt.full(tokens, index);
    }
}
