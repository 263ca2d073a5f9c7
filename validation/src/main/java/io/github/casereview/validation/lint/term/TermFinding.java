package io.github.casereview.validation.lint.term;

import io.github.casereview.json.issue.Span;

/**
 * A term that was left behind, at its place in a text.
 *
 * @param term the term
 * @param phrase how it is written there, as this library's list has it
 * @param span where it stands, in UTF-16 units
 */
public record TermFinding(Term term, String phrase, Span span) {}
