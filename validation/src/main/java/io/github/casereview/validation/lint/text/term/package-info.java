/** Finds phrases in one pass, and terms however they are split. Internal. */
@NullMarked
package io.github.casereview.validation.lint.text.term;

import org.jspecify.annotations.NullMarked;
