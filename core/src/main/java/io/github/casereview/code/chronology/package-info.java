/**
 * Open code lists of events, episodes and harm. Start at {@link io.github.casereview.code.chronology.EntryValue}.
 *
 * <pre>{@code
 * EntryValue.REGISTER.getSpan(Nation.ENGLAND);  // until 31 March 2008
 * HarmResult.NEAR_FATAL.getLabel();             // near fatal
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.chronology;

import org.jspecify.annotations.NullMarked;
