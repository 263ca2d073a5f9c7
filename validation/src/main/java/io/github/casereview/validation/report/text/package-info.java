/** How parts of reports are made safe and plain to read. Internal. */
@NullMarked
package io.github.casereview.validation.report.text;

import org.jspecify.annotations.NullMarked;
