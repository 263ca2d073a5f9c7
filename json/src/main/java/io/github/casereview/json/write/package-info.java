/** From values to JSON, through Jackson. Internal: use {@link io.github.casereview.json.ReviewJson}. */
@NullMarked
package io.github.casereview.json.write;

import org.jspecify.annotations.NullMarked;
