/** Rules about how long a review takes, and how long its report is public. */
@NullMarked
package io.github.casereview.validation.rule.deadline;

import org.jspecify.annotations.NullMarked;
