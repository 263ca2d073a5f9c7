/** Dates, lengths of time and counts, exactly as certain as their sources. */
@NullMarked
package io.github.casereview.uncertain;

import org.jspecify.annotations.NullMarked;
