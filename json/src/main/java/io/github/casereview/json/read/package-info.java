/** From located JSON to values and issues. Internal: use {@link io.github.casereview.json.ReviewJson}. */
@NullMarked
package io.github.casereview.json.read;

import org.jspecify.annotations.NullMarked;
