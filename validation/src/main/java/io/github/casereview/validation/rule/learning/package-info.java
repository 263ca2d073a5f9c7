/** Rules about judgements, learning and what is done about it. */
@NullMarked
package io.github.casereview.validation.rule.learning;

import org.jspecify.annotations.NullMarked;
