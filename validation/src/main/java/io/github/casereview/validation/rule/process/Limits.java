package io.github.casereview.validation.rule.process;

import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.calendar.BankHolidays;
import io.github.casereview.validation.calendar.Kept;
import io.github.casereview.validation.calendar.TimeLimit;
import io.github.casereview.validation.calendar.WorkingCalendar;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breach;
import java.time.LocalDate;

/**
 * The time limits of the guidance on reviews and on children in England, and what is said of a breach.
 *
 * <p>The guidance does not say what a working day is, nor whether the first day counts. Taken here: weekdays that are no
 * bank holiday in England and Wales, and the day of the start does not count, which is the longest that it can mean.
 */
public final class Limits {
    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(BankHolidays.ENGLAND_AND_WALES);

    /** To notify a serious incident. */
    public static final TimeLimit NOTIFICATION = TimeLimit.workingDays(5, ENGLAND);
    /** For a rapid review. */
    public static final TimeLimit RAPID_REVIEW = TimeLimit.workingDays(15, ENGLAND);
    /** Between an advance copy and publication. */
    public static final TimeLimit ADVANCE_COPY = TimeLimit.workingDays(7, ENGLAND);
    /** To decide whether to hold a review. */
    public static final TimeLimit DECISION = TimeLimit.months(1);
    /** To tell the national panel of a decision against one. */
    public static final TimeLimit REFUSAL_TOLD = TimeLimit.days(14);
    /** For a review. */
    public static final TimeLimit REVIEW = TimeLimit.months(6);
    /** For a review under the guidance of 2006. */
    public static final TimeLimit REVIEW_OF_2006 = TimeLimit.months(4);
    /** For which a report is on view. */
    public static final TimeLimit ON_VIEW = TimeLimit.months(12);
    /** From a strategy discussion to an initial conference. */
    public static final TimeLimit CONFERENCE = TimeLimit.workingDays(15, ENGLAND);
    /** From a referral to the end of its assessment. */
    public static final TimeLimit ASSESSMENT = TimeLimit.workingDays(45, ENGLAND);
    /** To answer a coroner. */
    public static final TimeLimit CORONER = TimeLimit.days(56);

    private static final String RELAXED = "which leaves it open: the limit was relaxed in the pandemic";
    private static final LocalDate RELAXED_FROM = LocalDate.of(2020, 3, 30);
    private static final LocalDate RELAXED_UNTIL = LocalDate.of(2021, 12, 31);

    private Limits() {}

    /** {@return whether a limit is certainly broken} */
    public static boolean isBroken(TimeLimit limit, DateBounds start, DateBounds done) {
        return limit.within(start, done) == Kept.BROKEN;
    }

    /** {@return how many days lie between, as in {@code one 9 working days later}} */
    public static String later(TimeLimit limit, DateBounds start, DateBounds done) {
        return "one " + days(limit, start, done) + " later";
    }

    /** {@return how many calendar days lie between, as in {@code one 2 days earlier}} */
    public static String earlier(DateBounds one, DateBounds other) {
        return "one " + days(REFUSAL_TOLD, one, other) + " earlier";
    }

    private static String days(TimeLimit limit, DateBounds start, DateBounds done) {
        String unit = limit.unit() == TimeLimit.Unit.WORKING_DAY ? " working days" : " days";
        String number = limit.days(start, done).text();
        return number + (number.equals("1") ? unit.substring(0, unit.length() - 1) : unit);
    }

    /**
     * A breach that is left open where the limit was relaxed.
     *
     * <p>In the pandemic, limits other than that of notification were; until when exactly is not known.
     *
     * @param node where
     * @param found what was found
     * @param limit the limit
     * @param start when its time began
     * @return the breach
     */
    public static Breach breach(Node<?> node, String found, TimeLimit limit, DateBounds start) {
        boolean relaxed =
                start.latest().flatMap(limit::lastDay).filter(Limits::isRelaxed).isPresent();
        return relaxed ? Breach.of(node, found + ", " + RELAXED).leftOpen() : Breach.of(node, found);
    }

    private static boolean isRelaxed(LocalDate day) {
        return !day.isBefore(RELAXED_FROM) && !day.isAfter(RELAXED_UNTIL);
    }
}
