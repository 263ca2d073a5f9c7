/** What dates and dates of birth look like in words. */
@NullMarked
package io.github.casereview.validation.lint.detect.date;

import org.jspecify.annotations.NullMarked;
