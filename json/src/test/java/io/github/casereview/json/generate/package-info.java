/**
 * Valid values of the model at random, made from the shapes of the types. Start at {@link
 * io.github.casereview.json.generate.Generator}; a new type or property needs nothing here.
 *
 * <pre>{@code
 * CaseReview review = Generator.of(seed).withSize(5).review();
 * Arbitrary<CaseReview> reviews = Records.reviews();
 * }</pre>
 */
@NullMarked
package io.github.casereview.json.generate;

import org.jspecify.annotations.NullMarked;
