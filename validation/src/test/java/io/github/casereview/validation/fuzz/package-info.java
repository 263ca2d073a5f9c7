/** What must hold whatever is read: kept over the seeds in every build, and by a fuzzer as long as one likes. */
@NullMarked
package io.github.casereview.validation.fuzz;

import org.jspecify.annotations.NullMarked;
