package io.github.casereview.json.issue;

/**
 * A part of a decoded string.
 *
 * @param start its first UTF-16 unit, counted from 0
 * @param end the unit after its last
 */
public record Span(int start, int end) {}
