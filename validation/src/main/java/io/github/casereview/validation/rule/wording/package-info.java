/** Rules about the words of a review: what must not be published, and terms that guidance has left behind. */
@NullMarked
package io.github.casereview.validation.rule.wording;

import org.jspecify.annotations.NullMarked;
