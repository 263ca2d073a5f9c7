package io.github.casereview.uncertain;

import io.github.casereview.code.ClosedCode;

/** What a length of time counts. */
public enum TimeUnit implements ClosedCode {
    MINUTE,
    HOUR,
    DAY,
    NIGHT,
    WEEKEND,
    WEEK,
    MONTH,
    YEAR,
    SCHOOL_TERM,
    WORKING_DAY
}
