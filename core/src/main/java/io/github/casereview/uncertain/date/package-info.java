/**
 * Dates and periods, exactly as certain as their sources. Start at {@link
 * io.github.casereview.uncertain.date.UncertainDate}.
 *
 * <pre>{@code
 * UncertainDate plan = UncertainDate.early(2015);
 * plan.order(UncertainDate.parse("2014-11"));   // AFTER
 * plan.order(UncertainDate.parse("2015-05"));   // CANNOT_TELL
 * }</pre>
 *
 * <p>API.
 */
@NullMarked
package io.github.casereview.uncertain.date;

import org.jspecify.annotations.NullMarked;
