/** The picture of what came of what, placed in columns and said in words. Internal. */
@NullMarked
package io.github.casereview.validation.report.trace;

import org.jspecify.annotations.NullMarked;
