/** How reviews are written. Start at {@link io.github.casereview.json.ReviewJson}. */
@NullMarked
package io.github.casereview.json;

import org.jspecify.annotations.NullMarked;
