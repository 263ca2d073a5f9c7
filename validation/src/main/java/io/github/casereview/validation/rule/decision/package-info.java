/** Rules about the decision whether to hold a review, and of which kind and on which law. */
@NullMarked
package io.github.casereview.validation.rule.decision;

import org.jspecify.annotations.NullMarked;
