package io.github.casereview.uncertain.quantity;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;

/** Whole numbers from one to another, both included. */
record NumberRange(long least, long most) {
    /** What a range without an upper end reaches to. */
    static final long WITHOUT_END = Long.MAX_VALUE;

    SizeOrder order(NumberRange other) {
        if (most < other.least) {
            return SizeOrder.LESS;
        }
        if (other.most < least) {
            return SizeOrder.MORE;
        }
        return least == most && equals(other) ? SizeOrder.SAME : SizeOrder.CANNOT_TELL;
    }

    Agreement agreement(NumberRange other) {
        if (equals(other)) {
            return Agreement.SAME;
        }
        return most < other.least || other.most < least ? Agreement.CONFLICT : Agreement.DIFFERS_IN_PRECISION;
    }
}
