/** Rules about ids, what they name, and the numbers that documents print. */
@NullMarked
package io.github.casereview.validation.rule.identity;

import org.jspecify.annotations.NullMarked;
