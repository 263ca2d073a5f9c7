/** The parts of the HTML report: the issues, and the picture of what came of what. Internal. */
@NullMarked
package io.github.casereview.validation.report.page;

import org.jspecify.annotations.NullMarked;
