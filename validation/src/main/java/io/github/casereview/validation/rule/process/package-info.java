/** What the rules about the course of a review have in common: its decisions, documents and time limits. Internal. */
@NullMarked
package io.github.casereview.validation.rule.process;

import org.jspecify.annotations.NullMarked;
