/** What values keep to, as Jakarta constraints: the shape of single properties by default, and every rule on request. */
@NullMarked
package io.github.casereview.constraint;

import org.jspecify.annotations.NullMarked;
