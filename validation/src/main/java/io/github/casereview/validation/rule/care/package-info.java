/** Rules about what happened to one child over time; they claim nothing that is not certain. */
@NullMarked
package io.github.casereview.validation.rule.care;

import org.jspecify.annotations.NullMarked;
