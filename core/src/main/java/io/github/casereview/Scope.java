package io.github.casereview;

import io.github.casereview.code.ClosedCode;

/** How many children and cases a review joins. */
public enum Scope implements ClosedCode {
    SINGLE_CHILD,
    SIBLINGS,
    MERGED_CASES,
    THEMATIC,
    COHORT
}
