/** Rules about the characters of texts: what does not show, and what was lost or garbled on the way. */
@NullMarked
package io.github.casereview.validation.rule.text;

import org.jspecify.annotations.NullMarked;
