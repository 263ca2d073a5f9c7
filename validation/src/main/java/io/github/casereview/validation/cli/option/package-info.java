/** What options may say, and what is said where they say something else. Internal. */
@NullMarked
package io.github.casereview.validation.cli.option;

import org.jspecify.annotations.NullMarked;
