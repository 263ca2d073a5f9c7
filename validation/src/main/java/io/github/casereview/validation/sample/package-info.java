/**
 * Valid reviews about nobody, for users' tests.
 *
 * <pre>{@code
 * CaseReview review = SampleReviews.overviewReport().addRecommendation(mine).build();
 * }</pre>
 *
 * <p>Start at {@link io.github.casereview.validation.sample.SampleReviews}.
 */
@NullMarked
package io.github.casereview.validation.sample;

import org.jspecify.annotations.NullMarked;
