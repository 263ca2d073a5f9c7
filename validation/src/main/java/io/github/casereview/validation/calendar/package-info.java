/**
 * Working days and the time limits that are counted in them. Start at {@link
 * io.github.casereview.validation.calendar.TimeLimit}.
 *
 * <pre>{@code
 * TimeLimit limit = TimeLimit.workingDays(5, WorkingCalendar.of(BankHolidays.ENGLAND_AND_WALES));
 * limit.lastDay(LocalDate.parse("2019-12-20")); // 2019-12-31
 * }</pre>
 *
 * <p>Each rule states its own unit, calendar, first day and whether that counts: the statutes differ.
 */
@NullMarked
package io.github.casereview.validation.calendar;

import org.jspecify.annotations.NullMarked;
