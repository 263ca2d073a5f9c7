/**
 * Open code lists of conclusions, risks, decisions and responses. Start at {@link
 * io.github.casereview.code.judgement.ConclusionGrade}.
 *
 * <pre>{@code
 * ConclusionGrade.POTENTIALLY.getLabel();     // potentially
 * PoliceMissingGrade.VERY_LOW.getSpan(Nation.SCOTLAND); // nothing: Scotland has three levels
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.judgement;

import org.jspecify.annotations.NullMarked;
