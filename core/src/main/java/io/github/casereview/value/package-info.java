/** What every value is: identified or not, complete, silent in logs. */
@NullMarked
package io.github.casereview.value;

import org.jspecify.annotations.NullMarked;
