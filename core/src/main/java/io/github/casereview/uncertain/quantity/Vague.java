package io.github.casereview.uncertain.quantity;

import io.github.casereview.code.ClosedCode;

/** An amount that a source gives without a number. */
public enum Vague implements ClosedCode {
    SOME,
    FEW,
    SEVERAL,
    NUMBER_OF,
    SERIES,
    RANGE,
    MANY,
    MOST,
    ALL,
    ALL_BUT_ONE,
    LARGE,
    INCREASING;

    /** All that the word says of the number: a few, several and a series are two or more. */
    int least() {
        return this == FEW || this == SEVERAL || this == SERIES ? 2 : 0;
    }
}
