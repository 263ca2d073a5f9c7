package io.github.casereview.uncertain.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One length in ISO 8601, each unit kept as counted: years, months, weeks and days of the calendar, or
 * hours, minutes and seconds of the clock.
 */
record Amount(boolean clock, List<Long> parts, int finest) {
    /** No time at all. */
    static final Amount ZERO = new Amount(false, List.of(0L, 0L, 0L, 0L), 3);

    private static final String N = "([0-9]{1,6})";
    private static final Pattern CALENDAR =
            Pattern.compile("P(?=[0-9])(?:" + N + "Y)?(?:" + N + "M)?(?:" + N + "W)?(?:" + N + "D)?");
    private static final Pattern CLOCK = Pattern.compile("PT(?=[0-9])(?:" + N + "H)?(?:" + N + "M)?(?:" + N + "S)?");
    private static final long SECONDS_A_DAY = 86_400;
    private static final int FURTHEST_YEAR = 99_999;

    /** Reads a length; empty where the text is none. */
    static Optional<Amount> read(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            return Optional.of(of(false, calendar));
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() ? Optional.of(of(true, clock)) : Optional.empty();
    }

    static Amount days(long days) {
        return new Amount(false, List.of(0L, 0L, 0L, days), 3);
    }

    static Amount months(long months) {
        return new Amount(false, List.of(0L, months, 0L, 0L), 1);
    }

    private static Amount of(boolean clock, Matcher units) {
        List<Long> parts = new ArrayList<>();
        int finest = 0;
        for (int group = 1; group <= units.groupCount(); group++) {
            String digits = units.group(group);
            parts.add(digits == null ? 0L : Long.parseLong(digits));
            finest = digits == null ? finest : group - 1;
        }
        return new Amount(clock, List.copyOf(parts), finest);
    }

    boolean isZero() {
        return number() == 0;
    }

    /** All units counted as one number, which means something where only one unit is given. */
    long number() {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    /** One unit of the last digit that counts more, so that about 30 minutes reaches to 40. */
    Amount roundedUp() {
        return changed(roundedPart(), roundingStep());
    }

    /** One unit of the last digit that counts less. */
    Amount roundedDown() {
        return changed(roundedPart(), -roundingStep());
    }

    /** One more of the finest unit given. */
    Amount oneMore() {
        return changed(finest, 1);
    }

    private int roundedPart() {
        int part = finest;
        while (part > 0 && parts.get(part) == 0) {
            part--;
        }
        return parts.get(part) == 0 ? finest : part;
    }

    private long roundingStep() {
        return Rounding.step(parts.get(roundedPart()));
    }

    private Amount changed(int part, long by) {
        List<Long> changed = new ArrayList<>(parts);
        changed.set(part, Math.max(0, parts.get(part) + by));
        return new Amount(clock, List.copyOf(changed), finest);
    }

    long months() {
        return clock ? 0 : parts.get(0) * 12 + parts.get(1);
    }

    long daysBesideMonths() {
        return clock ? 0 : parts.get(2) * 7 + parts.get(3);
    }

    long seconds() {
        return clock ? (parts.get(0) * 60 + parts.get(1)) * 60 + parts.get(2) : 0;
    }

    /** The day this much after another, clock time counted in whole days or days begun; empty far from our time. */
    Optional<LocalDate> after(LocalDate day, boolean begun) {
        return moved(day, 1, begun);
    }

    /** The day this much before another. */
    Optional<LocalDate> before(LocalDate day, boolean begun) {
        return moved(day, -1, begun);
    }

    private Optional<LocalDate> moved(LocalDate day, int sign, boolean begun) {
        long clockDays = (seconds() + (begun ? SECONDS_A_DAY - 1 : 0)) / SECONDS_A_DAY;
        try {
            LocalDate moved = day.plusMonths(sign * months()).plusDays(sign * (daysBesideMonths() + clockDays));
            return Optional.of(moved).filter(reached -> Math.abs(reached.getYear()) <= FURTHEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The length in ISO 8601. */
    @Override
    public String toString() {
        String units = clock ? "HMS" : "YMWD";
        StringBuilder text = new StringBuilder(clock ? "PT" : "P");
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part) != 0 || part == finest) {
                text.append(parts.get(part)).append(units.charAt(part));
            }
        }
        return text.toString();
    }
}
