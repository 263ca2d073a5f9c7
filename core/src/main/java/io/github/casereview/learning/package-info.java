/** What is learned and what is done about it. */
@NullMarked
package io.github.casereview.learning;

import org.jspecify.annotations.NullMarked;
