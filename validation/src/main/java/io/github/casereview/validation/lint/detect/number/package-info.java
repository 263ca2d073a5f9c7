/** Numbers and codes that point to one person or home, however their parts are split. Internal. */
@NullMarked
package io.github.casereview.validation.lint.detect.number;

import org.jspecify.annotations.NullMarked;
