package io.github.casereview.validation.lint;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.index.Node;
import java.util.Optional;

/**
 * What a lint found, at its place in a record.
 *
 * @param <T> what it found
 * @param what what it found; never words of the record, unless they are this library's own
 * @param node the value that holds the text
 * @param path the way from the value to the text
 * @param span where in the text, where it is a string
 * @param count how often in this text, where only the first is noted
 */
public record Noted<T>(T what, Node<?> node, String path, Optional<Span> span, int count) {}
