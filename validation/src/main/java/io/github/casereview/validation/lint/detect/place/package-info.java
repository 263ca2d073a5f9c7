/** Homes and schools by name. Internal. */
@NullMarked
package io.github.casereview.validation.lint.detect.place;

import org.jspecify.annotations.NullMarked;
