package io.github.casereview.validation.rule.time;

import io.github.casereview.uncertain.date.DateBounds;

/** Says in words between which days something lies. */
final class Spoken {
    private Spoken() {}

    static String of(DateBounds bounds) {
        if (bounds.isSingleDay()) {
            return "on " + bounds.earliest().orElseThrow();
        } else if (bounds.latest().isEmpty()) {
            return bounds.earliest().map(day -> "on or after " + day).orElse("at any time");
        }
        return bounds.earliest().map(day -> "between " + day + " and ").orElse("on or before ")
                + bounds.latest().orElseThrow();
    }
}
