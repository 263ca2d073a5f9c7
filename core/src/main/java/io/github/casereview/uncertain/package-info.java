/**
 * Dates, periods, lengths of time and counts, exactly as certain as their sources. Start at {@link
 * io.github.casereview.uncertain.UncertainDate}.
 *
 * <pre>{@code
 * UncertainDate plan = UncertainDate.early(2015);
 * plan.order(UncertainDate.parse("2014-11"));                              // AFTER
 * plan.order(UncertainDate.parse("2015-05"));                              // CANNOT_TELL
 * LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT42H45M"));   // DIFFERS_IN_PRECISION
 * }</pre>
 *
 * <p>API.
 */
@NullMarked
package io.github.casereview.uncertain;

import org.jspecify.annotations.NullMarked;
