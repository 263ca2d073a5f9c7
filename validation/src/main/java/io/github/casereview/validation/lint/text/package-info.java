/** Text as a reader sees it, whatever characters it is made of, with the way back to the units it came from. Internal. */
@NullMarked
package io.github.casereview.validation.lint.text;

import org.jspecify.annotations.NullMarked;
