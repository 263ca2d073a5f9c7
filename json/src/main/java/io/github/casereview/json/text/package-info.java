/**
 * Bytes to text, strictly: encodings, lines, other formats, limits. Internal: use {@link
 * io.github.casereview.json.ReviewJson}.
 */
@NullMarked
package io.github.casereview.json.text;

import org.jspecify.annotations.NullMarked;
