/**
 * Open code lists of findings, recommendations, actions and evidence. Start at {@link
 * io.github.casereview.code.learning.RecommendationPurpose}.
 *
 * <pre>{@code
 * RecommendationPurpose.SEEK_ASSURANCE.getCode();   // seek-assurance
 * CodeList.of(ProgressStatus.class).isOpen();        // true: trackers print words of their own
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.learning;

import org.jspecify.annotations.NullMarked;
