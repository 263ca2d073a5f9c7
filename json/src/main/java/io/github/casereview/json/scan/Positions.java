package io.github.casereview.json.scan;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;

/** Says where the offsets of located JSON stand. */
public interface Positions {
    /** {@return the place of an offset, under the pointer to what stands there} */
    Place place(String pointer, int offset);

    /** {@return what stands between two offsets, shortened; only for callers that may show values} */
    String excerpt(int start, int end);

    /** The same of a string, shortened only behind a part of it. */
    String excerpt(int start, int end, Span part);
}
