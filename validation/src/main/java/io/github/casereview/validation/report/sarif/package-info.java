/** Reports in SARIF 2.1.0, for code hosts and editors. Start at {@link
 * io.github.casereview.validation.report.sarif.SarifReport}. */
@NullMarked
package io.github.casereview.validation.report.sarif;

import org.jspecify.annotations.NullMarked;
