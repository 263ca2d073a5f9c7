/**
 * What a rule is: a constant of an enum, with a definition and a check. For writers of rules; start at {@link
 * io.github.casereview.validation.rule.Rule}.
 *
 * <pre>{@code
 * AGE_UNIT_SUSPECT(warning("weeks up to 12, months up to 35", each(Age.class, AgeRule::unit))),
 * }</pre>
 *
 * <p>The enums of this library stand in the packages below, one enum a subject; {@link
 * io.github.casereview.validation.book.RuleBook} lists them.
 */
@NullMarked
package io.github.casereview.validation.rule;

import org.jspecify.annotations.NullMarked;
