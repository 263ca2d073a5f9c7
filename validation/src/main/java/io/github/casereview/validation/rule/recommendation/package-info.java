/** Rules about how recommendations are put, and how they are answered. */
@NullMarked
package io.github.casereview.validation.rule.recommendation;

import org.jspecify.annotations.NullMarked;
