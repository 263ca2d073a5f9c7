/** Where it is written, and what became of the document. */
@NullMarked
package io.github.casereview.document;

import org.jspecify.annotations.NullMarked;
