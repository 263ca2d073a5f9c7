/** Names of ours that a misspelt one probably means. */
@NullMarked
package io.github.casereview.json.suggestion;

import org.jspecify.annotations.NullMarked;
