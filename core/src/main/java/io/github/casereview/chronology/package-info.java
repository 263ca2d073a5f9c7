/** What happened: events at a point, episodes over a stretch. */
@NullMarked
package io.github.casereview.chronology;

import org.jspecify.annotations.NullMarked;
