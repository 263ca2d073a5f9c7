/** What a check costs, measured; prints ratios within one run and fails nothing. */
@NullMarked
package io.github.casereview.validation.cost;

import org.jspecify.annotations.NullMarked;
