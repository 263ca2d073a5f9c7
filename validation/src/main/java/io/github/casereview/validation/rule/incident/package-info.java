/** Rules about what gave rise to a review, and how the incident was notified. */
@NullMarked
package io.github.casereview.validation.rule.incident;

import org.jspecify.annotations.NullMarked;
