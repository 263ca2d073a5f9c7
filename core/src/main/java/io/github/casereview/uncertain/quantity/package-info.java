/**
 * Counts and lengths of time, exactly as certain as their sources. Start at {@link
 * io.github.casereview.uncertain.quantity.Count}.
 *
 * <pre>{@code
 * LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT42H45M"));   // DIFFERS_IN_PRECISION
 * }</pre>
 *
 * <p>API.
 */
@NullMarked
package io.github.casereview.uncertain.quantity;

import org.jspecify.annotations.NullMarked;
