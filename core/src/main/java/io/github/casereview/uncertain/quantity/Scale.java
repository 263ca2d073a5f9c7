package io.github.casereview.uncertain.quantity;

import java.util.List;

/** What lengths are counted in to compare them; calendar and clock meet in their outer bounds only. */
enum Scale {
    MONTHS,
    DAYS,
    SECONDS;

    private static final long SECONDS_A_DAY = 86_400;

    /** The scale on which all of these can be counted with the least loss. */
    static Scale common(List<Amount> amounts) {
        List<Amount> some = amounts.stream().filter(amount -> !amount.isZero()).toList();
        if (some.stream().anyMatch(Amount::clock)) {
            return SECONDS;
        }
        return some.stream().allMatch(amount -> amount.daysBesideMonths() == 0) ? MONTHS : DAYS;
    }

    /** The fewest that an amount can come to. */
    long fewest(Amount amount) {
        return switch (this) {
            case MONTHS -> amount.months();
            case DAYS -> leastDays(amount);
            case SECONDS -> amount.clock() ? amount.seconds() : Math.max(0, leastDays(amount) - 1) * SECONDS_A_DAY;
        };
    }

    /** The most that an amount can come to. */
    long most(Amount amount) {
        return switch (this) {
            case MONTHS -> amount.months();
            case DAYS -> mostDays(amount);
            case SECONDS -> amount.clock() ? amount.seconds() : (mostDays(amount) + 1) * SECONDS_A_DAY;
        };
    }

    private static long leastDays(Amount amount) {
        return amount.months() / 12 * 365 + amount.months() % 12 * 28 + amount.daysBesideMonths();
    }

    private static long mostDays(Amount amount) {
        return amount.months() / 12 * 366 + amount.months() % 12 * 31 + amount.daysBesideMonths();
    }
}
