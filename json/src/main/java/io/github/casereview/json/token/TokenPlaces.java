package io.github.casereview.json.token;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.text.Located;
import io.github.casereview.json.text.Positions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Where the tokens of a parser stand, as far as the parser knows. */
final class TokenPlaces implements Positions {
    private final Surroundings around;
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;
    private int wideLine;

    /** A parser of bytes counts bytes: on the line on which the value begins, something wide may stand before it. */
    TokenPlaces(JsonParser parser) {
        this.around = Surroundings.of(parser.streamReadContext());
        this.wideLine = around.isRoot() ? 0 : parser.currentTokenLocation().getLineNr();
    }

    /** Notes where the next token stands. */
    void add(@Nullable TokenStreamLocation location) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        TokenStreamLocation at = location == null ? TokenStreamLocation.NA : location;
        lines[count] = Math.max(0, at.getLineNr());
        columns[count] = isExact(at) ? Math.max(0, at.getColumnNr()) : 0;
        count++;
    }

    /** Notes that the last token was decoded to this; beyond ASCII, bytes and UTF-16 units part ways. */
    void decoded(String text) {
        if (text.chars().anyMatch(c -> c >= 0x80)) {
            wideLine = lines[count - 1];
        }
    }

    private boolean isExact(TokenStreamLocation location) {
        return location.getCharOffset() >= 0 || location.getLineNr() != wideLine;
    }

    /** {@return how many are noted} */
    int count() {
        return count;
    }

    @Override
    public Place place(String pointer, int offset) {
        int token = Math.min(offset, count - 1);
        return new Place(around.pointer(pointer), lines[token], columns[token]);
    }

    @Override
    public String excerpt(Located value) {
        return "";
    }
}
