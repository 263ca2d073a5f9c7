package io.github.casereview.json.read;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.scan.Positions;
import io.github.casereview.json.text.SourceText;

/** The places of a text: each offset has its line and column. */
record TextPositions(SourceText text) implements Positions {
    private static final int EXCERPT = 80;

    @Override
    public Place place(String pointer, int offset) {
        return text.place(pointer, offset);
    }

    /** No pair of surrogates is cut in two. */
    @Override
    public String excerpt(int start, int whole) {
        int end = Math.min(whole, start + EXCERPT);
        if (end < whole && Character.isHighSurrogate(text.text().charAt(end - 1))) {
            end--;
        }
        return text.text().substring(start, end) + (end < whole ? "…" : "");
    }
}
