package io.github.casereview.uncertain.quantity;

import io.github.casereview.code.ClosedCode;

/** What a length of time counts. */
public enum TimeUnit implements ClosedCode {
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    NIGHT("P", "D"),
    WEEKEND("P", "W"),
    WEEK("P", "W"),
    MONTH("P", "M"),
    YEAR("P", "Y"),
    SCHOOL_TERM("P", "M"),
    WORKING_DAY("P", "D");

    private final String prefix;
    private final String designator;

    TimeUnit(String prefix, String designator) {
        this.prefix = prefix;
        this.designator = designator;
    }

    /** The number in ISO 8601, in the nearest unit that it has. */
    String iso(int number) {
        return prefix + number + designator;
    }

    /** Whether ISO 8601 cannot say this unit, so that it has to be named beside the value. */
    boolean isNamed() {
        return this == NIGHT || this == WEEKEND || this == SCHOOL_TERM || this == WORKING_DAY;
    }

    /** What an amount can mean when it counts this unit; wide on purpose, for no calendar is assumed. */
    LengthRange counted(Amount amount) {
        long number = amount.number();
        return switch (this) {
            case NIGHT -> days(number - 1, number + 1);
            case WEEKEND -> days((number - 1) * 7, number * 7 + 6);
            case WORKING_DAY -> days(number, number * 2 + 7);
            case SCHOOL_TERM -> LengthRange.between(Amount.months(number), Amount.months(number * 5));
            case MINUTE, HOUR, DAY, WEEK, MONTH, YEAR -> LengthRange.between(amount, amount);
        };
    }

    /** The least that a vague number of this unit can be. */
    Amount atLeast(Vague vague) {
        return Amount.read(iso(vague.least()))
                .map(amount -> counted(amount).least())
                .orElse(Amount.ZERO);
    }

    private static LengthRange days(long least, long most) {
        return LengthRange.between(Amount.days(Math.max(0, least)), Amount.days(most));
    }
}
