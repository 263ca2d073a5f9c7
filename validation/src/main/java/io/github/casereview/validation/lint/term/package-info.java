/** The terminology lint: terms that guidance has left behind, each with its reason and date. Start at {@link TerminologyLint}; it rewrites nothing. */
@NullMarked
package io.github.casereview.validation.lint.term;

import org.jspecify.annotations.NullMarked;
