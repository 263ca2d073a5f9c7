package io.github.casereview.json.read;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.scan.Positions;
import io.github.casereview.json.text.SourceText;

/** The places of a text: each offset has its line and column. */
record TextPositions(SourceText text) implements Positions {
    private static final int EXCERPT = 80;

    /** Where a part stands further in, it is not shown. */
    private static final int LONGEST = 16_384;

    @Override
    public Place place(String pointer, int offset) {
        return text.place(pointer, offset);
    }

    @Override
    public String excerpt(int start, int whole) {
        return cut(start, Math.min(whole, start + EXCERPT), whole);
    }

    @Override
    public String excerpt(int start, int whole, Span part) {
        int reach = Math.min(whole, start + LONGEST);
        int needed = part.spelledIn(text.text().substring(start, reach)).end() + EXCERPT / 2;
        return cut(start, Math.min(reach, start + Math.max(EXCERPT, needed)), whole);
    }

    /** No pair of surrogates is cut in two. */
    private String cut(int start, int wanted, int whole) {
        int end = wanted;
        if (end < whole && Character.isHighSurrogate(text.text().charAt(end - 1))) {
            end--;
        }
        return text.text().substring(start, end) + (end < whole ? "…" : "");
    }
}
