/**
 * Views on a record as it is: what happened in time order, what came of what, what is told more than once.
 * Start at {@link io.github.casereview.view.Timeline}.
 *
 * <pre>{@code
 * review.timeline().entries();              // what happened, relative dates resolved
 * review.trace().unanswered();              // the items of which nothing came
 * review.otherAccounts();                   // each telling beside those it repeats, compared
 * }</pre>
 *
 * <p>API: read-only, and never part of a record's JSON.
 */
@NullMarked
package io.github.casereview.view;

import org.jspecify.annotations.NullMarked;
