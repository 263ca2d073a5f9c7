/**
 * Applies waivers to what rules find, and says which of them did not help. Start at {@link
 * io.github.casereview.validation.waiver.WaiverCode}.
 *
 * <pre>{@code
 * ReviewChecker checker = ReviewChecker.standard().waiving(waivers);
 * int waived = checker.check(file).waived();
 * Report onWaivers = checker.waiverReport();
 * }</pre>
 */
@NullMarked
package io.github.casereview.validation.waiver;

import org.jspecify.annotations.NullMarked;
