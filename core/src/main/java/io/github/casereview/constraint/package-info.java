/** The shape of single properties, as Jakarta constraints that any validator sees. */
@NullMarked
package io.github.casereview.constraint;

import org.jspecify.annotations.NullMarked;
