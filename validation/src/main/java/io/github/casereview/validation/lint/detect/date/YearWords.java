package io.github.casereview.validation.lint.detect.date;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Set;

/** Years that are written out: {@code two thousand and fifteen}, {@code twenty fourteen}, {@code nineteen ninety-eight}. */
final class YearWords {
    private static final Set<String> ONES = Set.of("one two three four five six seven eight nine".split(" "));
    private static final Set<String> TEENS =
            Set.of("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "));
    private static final Set<String> TENS = Set.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Set<String> CENTURIES = Set.of("nineteen", "twenty");

    private YearWords() {}

    /** The token after a year that begins at one, or -1. */
    static int end(Tokens tokens, int index) {
        if (tokens.word(index).equals("two") && tokens.word(next(tokens, index)).equals("thousand")) {
            int rest = next(tokens, next(tokens, index));
            return number(tokens, tokens.word(rest).equals("and") ? next(tokens, rest) : rest, true);
        }
        return CENTURIES.contains(tokens.word(index)) ? number(tokens, next(tokens, index), false) : -1;
    }

    /** The token after a number below a hundred, or -1; behind a century, of two digits. */
    private static int number(Tokens tokens, int index, boolean single) {
        String word = tokens.word(index);
        if (TEENS.contains(word) || (single && ONES.contains(word))) {
            return index + 1;
        } else if (!TENS.contains(word)) {
            return -1;
        }
        int one = next(tokens, index);
        return ONES.contains(tokens.word(one)) ? one + 1 : index + 1;
    }

    /** The word after a gap or a hyphen. */
    private static int next(Tokens tokens, int index) {
        boolean parted = tokens.kind(index + 1) == TokenKind.GAP || tokens.is(index + 1, '-');
        return parted ? index + 2 : index + 1;
    }
}
