/** Rules about values in themselves: whether they say something, and with codes that exist. */
@NullMarked
package io.github.casereview.validation.rule.value;

import org.jspecify.annotations.NullMarked;
