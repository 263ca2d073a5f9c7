package io.github.casereview.validation.lint.privacy;

import io.github.casereview.json.issue.Span;

/**
 * Something found in a text that a published review must not hold; it never holds the words found.
 *
 * @param kind what it is
 * @param span where it stands, in UTF-16 units of the text
 */
public record PrivacyFinding(PrivacyKind kind, Span span) {}
