/**
 * AssertJ assertions on reviews, reports and files, for users' tests; AssertJ must be on the class path.
 *
 * <pre>{@code
 * assertThat(Path.of("review.json")).isValidReview();
 * assertThat(report).hasIssue("REFERENCE_UNRESOLVED").at("/learningPoints/0/about/0").onLine(12);
 * }</pre>
 *
 * <p>Start at {@link io.github.casereview.validation.assertj.ReviewAssertions}.
 */
@NullMarked
package io.github.casereview.validation.assertj;

import org.jspecify.annotations.NullMarked;
