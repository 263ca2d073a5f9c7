/** Rules about what is done: actions, their deadlines, and reports of how far they are. */
@NullMarked
package io.github.casereview.validation.rule.delivery;

import org.jspecify.annotations.NullMarked;
