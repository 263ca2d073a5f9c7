/**
 * The registry of open code lists, and those of the review itself. Start at {@link
 * io.github.casereview.code.list.CodeLists}.
 *
 * <pre>{@code
 * CodeLists.scheme("cin-factor").flatMap(list -> list.find("24A"));   // child criminal exploitation
 * ReviewKind.SERIOUS_CASE_REVIEW.getSpan(Nation.WALES);              // until the end of 2012
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.list;

import org.jspecify.annotations.NullMarked;
