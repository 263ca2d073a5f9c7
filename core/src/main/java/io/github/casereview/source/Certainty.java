package io.github.casereview.source;

import io.github.casereview.code.ClosedCode;

/** How sure a source is of what it says. */
public enum Certainty implements ClosedCode {
    ALLEGED,
    SUSPECTED,
    POTENTIAL,
    DISCLOSED,
    DISPUTED,
    ASSESSED,
    FOUND,
    ESTABLISHED_LATER,
    PROVED,
    RULED_OUT
}
