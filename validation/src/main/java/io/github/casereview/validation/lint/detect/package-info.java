/** What identifies someone, recognised one token at a time, each look bounded. Internal. */
@NullMarked
package io.github.casereview.validation.lint.detect;

import org.jspecify.annotations.NullMarked;
