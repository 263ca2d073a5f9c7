/** Under which guidance, as which kind of document and at which stage a record is checked. */
@NullMarked
package io.github.casereview.validation.profile;

import org.jspecify.annotations.NullMarked;
