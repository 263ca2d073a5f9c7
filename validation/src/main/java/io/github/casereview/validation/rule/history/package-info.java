/** What the rules about people's lives have in common: stretches, events, births and ages of each. Internal. */
@NullMarked
package io.github.casereview.validation.rule.history;

import org.jspecify.annotations.NullMarked;
