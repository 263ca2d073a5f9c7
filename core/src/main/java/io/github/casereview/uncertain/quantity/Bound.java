package io.github.casereview.uncertain.quantity;

import io.github.casereview.code.ClosedCode;

/** Which side of a number or a length is meant. */
public enum Bound implements ClosedCode {
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN
}
