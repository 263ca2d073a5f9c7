package io.github.casereview.validation.lint.term;

import io.github.casereview.json.issue.Span;

/**
 * A term that is left behind, found in a text.
 *
 * @param term the term
 * @param span where it stands, in UTF-16 units of the text
 */
public record TermFinding(Term term, Span span) {}
