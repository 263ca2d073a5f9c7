package io.github.casereview.json.token;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.scan.Positions;
import io.github.casereview.json.text.Utf8;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Where the tokens of a parser stand, as far as that is known for certain.
 *
 * <p>A parser of bytes counts bytes. Where a string before a token on its line is known byte by byte, its column is put
 * right; where it is not, there is no column. Nor is there one where the parser allows what its tokens do not show:
 * comments, and strings of several lines.
 */
final class TokenPlaces implements Positions {
    private static final int QUOTES = 2;

    private final Surroundings around;
    private final boolean mayHideText;
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;
    private int wideLine;
    private int countedLine;
    private int tooMany;

    /** On the line on which the value begins, something wide may stand before it, be it a byte order mark. */
    TokenPlaces(JsonParser parser) {
        this.around = Surroundings.of(parser.streamReadContext());
        TokenStreamLocation start = parser.currentTokenLocation();
        this.wideLine = around.isRoot() && start.getColumnNr() == 1 ? 0 : start.getLineNr();
        this.mayHideText = !(parser instanceof JsonParserBase text)
                || text.isEnabled(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                || text.isEnabled(JsonReadFeature.ALLOW_YAML_COMMENTS)
                || text.isEnabled(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
    }

    /** Notes where the next token stands. */
    void add(@Nullable TokenStreamLocation location) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        TokenStreamLocation at = location == null ? TokenStreamLocation.NA : location;
        lines[count] = Math.max(0, at.getLineNr());
        columns[count] = Math.max(0, column(at));
        count++;
    }

    private int column(TokenStreamLocation at) {
        if (at.getCharOffset() >= 0) {
            return at.getColumnNr();
        } else if (mayHideText || at.getLineNr() == wideLine) {
            return 0;
        }
        return at.getColumnNr() - (at.getLineNr() == countedLine ? tooMany : 0);
    }

    /**
     * Notes what the last token was decoded to.
     *
     * @param text its characters; beyond ASCII, bytes and UTF-16 units part ways
     * @param bytes how many it had with its quotes, negative if that is not known
     */
    void decoded(String text, long bytes) {
        long size = Utf8.length(text);
        if (size == text.length()) {
            return;
        }
        int line = lines[count - 1];
        if (bytes - QUOTES != size) {
            wideLine = line;
            return;
        }
        tooMany = (int) (size - text.length()) + (line == countedLine ? tooMany : 0);
        countedLine = line;
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
    public String excerpt(int start, int end) {
        return "";
    }

    @Override
    public String excerpt(int start, int end, Span part) {
        return "";
    }
}
