/**
 * Reviews of older schema versions, brought up to date before they are read. Internal: use
 * {@link io.github.casereview.json.ReviewJson}.
 */
@NullMarked
package io.github.casereview.json.migration;

import org.jspecify.annotations.NullMarked;
