package io.github.casereview.validation.rule;

import java.util.regex.Pattern;

/** A rule that a caller adds. */
record OwnRule(String name, Definition definition) implements Rule {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    OwnRule {
        if (!CODE.matcher(name).matches()) {
            throw new IllegalArgumentException("expected a code in UPPER_SNAKE");
        }
    }
}
