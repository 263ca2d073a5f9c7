/** Reports in the forms that people and programs read. */
@NullMarked
package io.github.casereview.validation.report;

import org.jspecify.annotations.NullMarked;
