package io.github.casereview.uncertain;

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
    INCREASING
}
