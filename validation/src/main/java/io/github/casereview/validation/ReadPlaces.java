package io.github.casereview.validation;

import io.github.casereview.json.ReadResult;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.value.Thing;
import java.util.Optional;

/** The places of a value that was read from a text. */
record ReadPlaces(ReadResult<?> read, boolean values) implements Places {
    @Override
    public Place place(String pointer) {
        return read.place(pointer);
    }

    @Override
    public boolean isDamaged(String pointer) {
        return read.isDamaged(pointer);
    }

    @Override
    public boolean isRefused(Thing kind) {
        return read.isRefused(kind);
    }

    @Override
    public Optional<String> value(String pointer, Optional<Span> part) {
        return values
                ? part.map(span -> read.excerpt(pointer, span)).orElseGet(() -> read.excerpt(pointer))
                : Optional.empty();
    }
}
