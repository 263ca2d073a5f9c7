/**
 * Rules: one constant each, in one enum a subject; {@link io.github.casereview.validation.rule.RuleBook} lists the
 * enums.
 */
@NullMarked
package io.github.casereview.validation.rule;

import org.jspecify.annotations.NullMarked;
