/**
 * Text and tokens with their places, read strictly. Internal: use {@link io.github.casereview.json.ReviewJson}.
 */
@NullMarked
package io.github.casereview.json.text;

import org.jspecify.annotations.NullMarked;
