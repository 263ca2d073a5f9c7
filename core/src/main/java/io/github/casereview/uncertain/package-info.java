/**
 * The answers that leave room for not knowing: whether two tellings agree, which is earlier or larger, why
 * nothing is said. What is uncertain itself lies below: {@link io.github.casereview.uncertain.date.UncertainDate
 * dates} and {@link io.github.casereview.uncertain.quantity.Count quantities}.
 *
 * <p>API.
 */
@NullMarked
package io.github.casereview.uncertain;

import org.jspecify.annotations.NullMarked;
