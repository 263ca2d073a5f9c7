/** What may harm when it is published or outdated when it is read: two lints, run over a record once. Start at {@link RecordLint}. */
@NullMarked
package io.github.casereview.validation.lint;

import org.jspecify.annotations.NullMarked;
