package io.github.casereview;

import io.github.casereview.code.ClosedCode;

/** The nation whose rules apply to a review. */
public enum Jurisdiction implements ClosedCode {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    SEVERAL
}
