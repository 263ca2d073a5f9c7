/**
 * Where bytes come from: files, streams, and the lines of NDJSON one by one. Internal: use {@link
 * io.github.casereview.json.ReviewJson}.
 */
@NullMarked
package io.github.casereview.json.input;

import org.jspecify.annotations.NullMarked;
