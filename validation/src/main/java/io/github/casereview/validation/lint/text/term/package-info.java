/** Finds terms however they are split. */
@NullMarked
package io.github.casereview.validation.lint.text.term;

import org.jspecify.annotations.NullMarked;
