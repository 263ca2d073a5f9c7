package io.github.casereview.code.census;

import io.github.casereview.code.Span;
import java.time.LocalDate;

/** A year of England's statutory collections: 2021 runs from 1 April 2020 to 31 March 2021. */
final class CollectionYear {
    private CollectionYear() {}

    /** Makes the span of a code that a collection was the first to have. */
    static Span since(int year) {
        return Span.since(LocalDate.of(year - 1, 4, 1));
    }

    /** Makes the span of a code that a collection was the last to have. */
    static Span until(int year) {
        return Span.until(LocalDate.of(year, 3, 31));
    }
}
