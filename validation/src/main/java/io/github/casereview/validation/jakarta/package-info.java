/**
 * The rules through any Jakarta {@code Validator}. Start at {@link io.github.casereview.constraint.Rules}.
 *
 * <pre>{@code
 * validator.validate(review, Rules.class).stream()
 *         .flatMap(violation -> ReviewViolations.issue(violation).stream())
 *         .forEach(System.out::println);
 * }</pre>
 *
 * <p>API; Hibernate Validator finds {@link io.github.casereview.validation.jakarta.RulesValidator} by itself.
 */
@NullMarked
package io.github.casereview.validation.jakarta;

import org.jspecify.annotations.NullMarked;
