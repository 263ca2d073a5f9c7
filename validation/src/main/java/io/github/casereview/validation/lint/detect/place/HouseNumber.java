package io.github.casereview.validation.lint.detect.place;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** The number of a house or a flat, in digits or in words, with what stands before it: {@code Flat 3, 12}. */
final class HouseNumber {
    private static final Set<String> PARTS =
            Set.of("flat", "flt", "apartment", "apt", "unit", "room", "block", "no", "number", "plot");

    private static final Set<String> TENS =
            Set.of("twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Set<String> ONES = Set.of(("one two three four five six seven eight nine ten eleven twelve"
                    + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));

    private HouseNumber() {}

    /** The words it can begin with. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(PARTS);
        words.addAll(TENS);
        return words;
    }

    /** The token after a house number and what parts it from the name, or the same index. */
    static int end(Tokens tokens, int index) {
        int at = index;
        int number = tokens.afterGap(tokens.is(at + 1, '.') ? at + 2 : at + 1);
        if (PARTS.contains(tokens.word(at)) && number > at + 1) {
            boolean letter = tokens.size(number) == 1 && tokens.isCapitalised(number);
            int spelled = afterSpelled(tokens, number, true);
            if (spelled > 0) {
                return spelled;
            }
            int afterPart = letter ? separated(tokens, number + 1) : houseNumber(tokens, number);
            int second = afterPart < 0 ? -1 : houseNumber(tokens, afterPart);
            return Math.max(Math.max(afterPart, second), index);
        }
        int spelled = afterSpelled(tokens, at, false);
        if (spelled > 0) {
            return tokens.isCapitalised(spelled) ? spelled : index;
        }
        int first = houseNumber(tokens, at);
        int second = first < 0 || tokens.kind(first - 1) == TokenKind.GAP ? -1 : houseNumber(tokens, first);
        return Math.max(Math.max(first, second), index);
    }

    /** The token after a number written as words, and a gap; or -1. */
    private static int afterSpelled(Tokens tokens, int index, boolean any) {
        int last = index;
        if (TENS.contains(tokens.word(index))) {
            boolean two = tokens.kind(index + 1) == TokenKind.GAP || tokens.is(index + 1, '-');
            last = two && ONES.contains(tokens.word(index + 2)) ? index + 2 : index;
        } else if (!any || !ONES.contains(tokens.word(index))) {
            return -1;
        }
        return tokens.kind(last + 1) == TokenKind.GAP ? last + 2 : -1;
    }

    private static int houseNumber(Tokens tokens, int index) {
        if (tokens.kind(index) != TokenKind.NUMBER || tokens.size(index) > 4) {
            return -1;
        }
        if (tokens.is(index + 1, '.') && tokens.kind(index + 2) == TokenKind.GAP) {
            return -1;
        }
        boolean letter = tokens.kind(index + 1) == TokenKind.WORD && tokens.size(index + 1) == 1;
        return separated(tokens, letter ? index + 2 : index + 1);
    }

    /** The token after gaps and marks that part what belongs to an address, or -1 where there are none. */
    static int separated(Tokens tokens, int from) {
        int at = from;
        while (at - from < 3 && (tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, ",-./_"))) {
            at++;
        }
        return at == from ? -1 : at;
    }
}
