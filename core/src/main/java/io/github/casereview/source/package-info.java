/** What is said and who says it: words with codes, names, citations, counted groups, what partners add. */
@NullMarked
package io.github.casereview.source;

import org.jspecify.annotations.NullMarked;
