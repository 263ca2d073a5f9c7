/** The book of rules and of every code that a report can hold. Start at {@link io.github.casereview.validation.book.RuleBook}. */
@NullMarked
package io.github.casereview.validation.book;

import org.jspecify.annotations.NullMarked;
