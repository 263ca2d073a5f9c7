/**
 * Text to located JSON: every token with its place, every fault at the first character that cannot stand.
 * Internal: use {@link io.github.casereview.json.ReviewJson}.
 */
@NullMarked
package io.github.casereview.json.scan;

import org.jspecify.annotations.NullMarked;
