/** Whether reviews are right. Start at {@link io.github.casereview.validation.ReviewChecker}. */
@NullMarked
package io.github.casereview.validation;

import org.jspecify.annotations.NullMarked;
