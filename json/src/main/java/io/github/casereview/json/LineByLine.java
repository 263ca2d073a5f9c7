package io.github.casereview.json;

import io.github.casereview.json.input.Input;
import io.github.casereview.json.input.LineSource;
import io.github.casereview.json.input.RawLine;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands out lines one by one; never splits, so that a stream of them holds one line at a time. */
final class LineByLine<T> implements Spliterator<ReviewLine<T>> {
    private final LineSource source;
    private final Function<RawLine, ReviewLine<T>> line;
    private final Function<Input.Unreadable, ReviewLine<T>> trouble;
    private boolean ended;

    LineByLine(
            LineSource source,
            Function<RawLine, ReviewLine<T>> line,
            Function<Input.Unreadable, ReviewLine<T>> trouble) {
        this.source = source;
        this.line = line;
        this.trouble = trouble;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReviewLine<T>> action) {
        if (ended) {
            return false;
        }
        Optional<ReviewLine<T>> next = next();
        ended |= next.isEmpty();
        next.ifPresent(action);
        return next.isPresent();
    }

    private Optional<ReviewLine<T>> next() {
        try {
            return source.next().map(line);
        } catch (Input.Unreadable e) {
            ended = true;
            return Optional.of(trouble.apply(e));
        }
    }

    @Override
    public @Nullable Spliterator<ReviewLine<T>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
