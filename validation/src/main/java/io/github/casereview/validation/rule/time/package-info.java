/** Rules about time; they claim nothing that is not certain. */
@NullMarked
package io.github.casereview.validation.rule.time;

import org.jspecify.annotations.NullMarked;
