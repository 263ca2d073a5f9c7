/** Rules about the order in which a record keeps its agencies, people, documents and related reviews. */
@NullMarked
package io.github.casereview.validation.rule.upkeep;

import org.jspecify.annotations.NullMarked;
