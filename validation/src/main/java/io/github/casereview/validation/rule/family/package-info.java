/** Rules about families, and about the children whom a review is about. */
@NullMarked
package io.github.casereview.validation.rule.family;

import org.jspecify.annotations.NullMarked;
