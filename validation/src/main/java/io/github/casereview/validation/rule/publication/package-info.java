/** Rules about what is published of a review, and what a report should hold. */
@NullMarked
package io.github.casereview.validation.rule.publication;

import org.jspecify.annotations.NullMarked;
