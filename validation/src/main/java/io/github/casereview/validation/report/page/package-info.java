/** The parts of an HTML page: its elements, its issues, what its codes mean. Internal. */
@NullMarked
package io.github.casereview.validation.report.page;

import org.jspecify.annotations.NullMarked;
