package io.github.casereview.validation.lint.text;

import io.github.casereview.json.issue.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text cut into words, numbers, gaps and marks; any index outside it answers that nothing is there. */
public final class Tokens {
    /** Longer words are in no list. */
    private static final int LONGEST_WORD = 24;

    private final NormalText text;
    private int[] starts;
    private TokenKind[] kinds;
    private int count;
    private @Nullable String[] words = {};
    private int[] nextNumbers = {};

    private Tokens(NormalText text) {
        this.text = text;
        this.starts = new int[text.length() / 4 + 2];
        this.kinds = new TokenKind[starts.length];
    }

    /** {@return the tokens of a text} */
    public static Tokens of(NormalText text) {
        Tokens tokens = new Tokens(text);
        TokenKind before = TokenKind.NOTHING;
        for (int i = 0; i < text.length(); i++) {
            TokenKind kind = kindOf(text.at(i));
            if (kind != before || kind == TokenKind.MARK) {
                tokens.begin(i, kind);
            }
            before = kind;
        }
        tokens.words = new String[tokens.count];
        return tokens;
    }

    private void begin(int start, TokenKind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + (count >> 1) + 16);
            kinds = Arrays.copyOf(kinds, starts.length);
        }
        kinds[count] = kind;
        starts[count++] = start;
    }

    private static TokenKind kindOf(char unit) {
        if (unit >= '0' && unit <= '9') {
            return TokenKind.NUMBER;
        } else if (unit == ' ') {
            return TokenKind.GAP;
        }
        return isLetter(unit) ? TokenKind.WORD : TokenKind.MARK;
    }

    /** Outside the first plane everything counts as a letter, so that pairs stay together. */
    private static boolean isLetter(char unit) {
        if (unit < 0x80) {
            return unit >= 'a' && unit <= 'z';
        }
        boolean mark = Character.getType(unit) == Character.NON_SPACING_MARK;
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || mark;
    }

    /** {@return the number of tokens} */
    public int count() {
        return count;
    }

    /** {@return what a token is} */
    public TokenKind kind(int index) {
        return isThere(index) ? kinds[index] : TokenKind.NOTHING;
    }

    private boolean isThere(int index) {
        return index >= 0 && index < count;
    }

    /** {@return whether a token is a word or a number} */
    public boolean isSolid(int index) {
        TokenKind kind = kind(index);
        return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
    }

    /** {@return whether a token is a certain mark} */
    public boolean is(int index, char mark) {
        return isThere(index) && text.at(starts[index]) == mark;
    }

    /** {@return the character of a mark, or the first of another token} */
    public char mark(int index) {
        return text.at(starts[index]);
    }

    /** {@return whether a token is one of some marks} */
    public boolean isOneOf(int index, String marks) {
        return isThere(index) && marks.indexOf(text.at(starts[index])) >= 0;
    }

    /** {@return the folded letters of a word, or the digits of a number; empty for a very long one} */
    public String word(int index) {
        if (!isSolid(index) || size(index) > LONGEST_WORD) {
            return "";
        }
        String known = words[index];
        if (known == null) {
            known = text.part(starts[index], end(index));
            words[index] = known;
        }
        return known;
    }

    /** {@return the units in a token} */
    public int size(int index) {
        return isThere(index) ? end(index) - starts[index] : 0;
    }

    private int end(int index) {
        return index + 1 < count ? starts[index + 1] : text.length();
    }

    /** {@return whether a word begins with a capital} */
    public boolean isCapitalised(int index) {
        return kind(index) == TokenKind.WORD && text.isCapital(starts[index]);
    }

    /** {@return whether a letter of a word is a capital} */
    public boolean isCapitalAt(int index, int letter) {
        return letter < size(index) && text.isCapital(starts[index] + letter);
    }

    /** {@return whether a word is in capitals to its end} */
    public boolean isCapitals(int index) {
        return isCapitalised(index) && text.isCapital(end(index) - 1);
    }

    /** {@return the value of a number of at most six digits, else -1} */
    public int number(int index) {
        return kind(index) == TokenKind.NUMBER && size(index) <= 6 ? Integer.parseInt(word(index)) : -1;
    }

    /** {@return whether a number stands at most so many tokens behind one} */
    public boolean isNumberWithin(int index, int most) {
        if (nextNumbers.length == 0) {
            nextNumbers = new int[count];
            int next = Integer.MAX_VALUE;
            for (int i = count - 1; i >= 0; i--) {
                next = kinds[i] == TokenKind.NUMBER ? i : next;
                nextNumbers[i] = next;
            }
        }
        return isThere(index) && nextNumbers[index] <= index + most;
    }

    /** {@return the index after a gap, where one stands, else the same index} */
    public int afterGap(int index) {
        return kind(index) == TokenKind.GAP ? index + 1 : index;
    }

    /** {@return the index after some gaps and marks, three at most} */
    public int afterMark(int index) {
        int at = index;
        while (at - index < 3 && isThere(at) && !isSolid(at)) {
            at++;
        }
        return at;
    }

    /** {@return the index of what stands before a gap, where one stands, else the same index} */
    public int beforeGap(int index) {
        return kind(index) == TokenKind.GAP ? index - 1 : index;
    }

    /** {@return the folded letters, and only those, in the units before a token, as far back as told} */
    public String lettersBefore(int index, int units) {
        int end = isThere(index) ? starts[index] : text.length();
        return letters(Math.max(0, end - units), end);
    }

    /** {@return the folded letters, and only those, in the units from a token on, as far as told} */
    public String lettersFrom(int index, int units) {
        int start = isThere(index) ? starts[index] : text.length();
        return letters(start, Math.min(text.length(), start + units));
    }

    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (kindOf(text.at(i)) == TokenKind.WORD) {
                letters.append(text.at(i));
            }
        }
        return letters.toString();
    }

    /** {@return where a stretch of tokens stands in the text it came from} */
    public Span span(int from, int to) {
        return text.span(starts[from], end(to - 1));
    }
}
