package io.github.casereview.uncertain;

import io.github.casereview.code.ClosedCode;

/** Why a value is not there; a property left out means that nothing was said. */
public enum Absence implements ClosedCode {
    NOT_STATED,
    WITHHELD,
    NOT_KNOWN,
    NOT_RECORDED,
    NOT_YET_OBTAINED,
    REFUSED,
    NOT_APPLICABLE,
    NONE,
    OPEN,
    UNCLEAR
}
