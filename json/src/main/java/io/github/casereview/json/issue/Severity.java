package io.github.casereview.json.issue;

import java.util.Locale;

/** How much an issue matters. */
public enum Severity {
    /** The file is wrong: a program must not rely on it. */
    ERROR,
    /** Guidance asks for something else, or the data look mistaken. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO;

    /** {@return the word used in reports: {@code error}, {@code warning} or {@code info}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
