/** The record of one review. */
@ModelStyle
@NullMarked
package io.github.casereview;

import org.jspecify.annotations.NullMarked;
