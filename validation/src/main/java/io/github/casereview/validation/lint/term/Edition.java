package io.github.casereview.validation.lint.term;

import io.github.casereview.code.Nation;

/**
 * Guidance that a document was written under, told by its nation and year.
 *
 * @param nation whose guidance
 * @param year the year it was issued
 */
public record Edition(Nation nation, int year) {}
