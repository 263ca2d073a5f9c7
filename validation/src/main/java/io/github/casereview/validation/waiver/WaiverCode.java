package io.github.casereview.validation.waiver;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;

/** What can be wrong with a waiver that is well formed. */
public enum WaiverCode {
    /** It speaks of what reading finds, which nobody can wave through. */
    WAIVER_OF_STRUCTURE(Severity.ERROR, "the code of a rule, as io, syntax, limit and structure cannot be waived"),
    /** It speaks of a code that no rule has. */
    WAIVER_CODE_UNKNOWN(Severity.ERROR, "the code of a rule"),
    /** It says what one before it says. */
    WAIVER_DUPLICATE(Severity.WARNING, "each code and place waived once"),
    /** It ended before the day of the check. */
    WAIVER_EXPIRED(Severity.WARNING, "a waiver that applies on the day of the check"),
    /** Nothing that was found needs it. */
    WAIVER_UNUSED(Severity.WARNING, "a waiver that an issue needs");

    private final Severity severity;
    private final String expected;

    WaiverCode(Severity severity, String expected) {
        this.severity = severity;
        this.expected = expected;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return what should be so} */
    public String expected() {
        return expected;
    }

    Issue at(Place place, String found) {
        return Issue.of(name(), severity, Stage.RULE, place, "expected " + expected + ", found " + found);
    }
}
