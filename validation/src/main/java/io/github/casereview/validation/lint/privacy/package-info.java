/** The privacy lint: what a published review must not hold. Start at {@link PrivacyLint}; it says what it found, never that nothing is there. */
@NullMarked
package io.github.casereview.validation.lint.privacy;

import org.jspecify.annotations.NullMarked;
