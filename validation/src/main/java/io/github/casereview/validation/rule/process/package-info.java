/** Rules about the review itself: what gave rise to it, what was decided and notified, and when it was done. */
@NullMarked
package io.github.casereview.validation.rule.process;

import org.jspecify.annotations.NullMarked;
