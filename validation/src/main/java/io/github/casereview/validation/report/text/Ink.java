package io.github.casereview.validation.report.text;

import io.github.casereview.json.issue.Severity;

/** How a terminal shows parts of a report; colour only repeats what the words say. */
public enum Ink {
    /** No colour: for files, pipes and whoever asks for none. */
    PLAIN,
    /** The sixteen colours that every terminal maps to its own scheme. */
    COLOURED;

    private static final String BOLD = "\u001b[1m";
    private static final String OFF = "\u001b[0m";

    /** {@return a text in the colour of a severity} */
    public String severity(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[1;33m";
                    case INFO -> "\u001b[1;36m";
                },
                text);
    }

    /** {@return a text that stands out} */
    public String strong(String text) {
        return painted(BOLD, text);
    }

    private String painted(String on, String text) {
        return this == COLOURED && !text.isEmpty() ? on + text + OFF : text;
    }
}
