/** Values built in memory against the constraints of their properties. Internal: nothing here is promised to anyone. */
@NullMarked
package io.github.casereview.validation.constraint;

import org.jspecify.annotations.NullMarked;
