/** What rules look at: every value of a record with its place, found by type and by id. For writers of rules. */
@NullMarked
package io.github.casereview.validation.index;

import org.jspecify.annotations.NullMarked;
