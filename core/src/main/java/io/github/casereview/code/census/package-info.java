/**
 * Code lists of England's statutory collections and of the NHS, with their years. Start at {@link
 * io.github.casereview.code.census.CinFactor}.
 *
 * <pre>{@code
 * CinFactor.PHYSICAL_ABUSE.getCode();        // 18A
 * CinFactor.PHYSICAL_ABUSE.validUntil();     // 31 March 2020: split into 18B and 18C
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.census;

import org.jspecify.annotations.NullMarked;
