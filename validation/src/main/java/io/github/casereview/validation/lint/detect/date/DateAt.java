package io.github.casereview.validation.lint.detect.date;

import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.number.NhsNumberDetector;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** A date that begins at a token, known to the day: {@code 12th of March 2014}, {@code March 12, 2014}, {@code 12/03/14}. */
final class DateAt {
    private static final int MOST_SEPARATORS = 4;
    private static final int MOST_NAMED = 8;
    private static final Set<String> JOINTS = Set.of("of", "day", "o");

    /** What may stand before a date without a gap: the end of a moment, and what announces a birth. */
    private static final Set<String> JOINED = Set.of("t", "dob");

    /** After these a short date with full stops is no paragraph. */
    private static final Set<String> DATED = Set.of("on", "of", "dated", "until", "since");

    private static final String ALL = ",.-/'_|\\";

    /** A colon or semicolon parts the numbers of a date as well. */
    private static final String NUMBERS = ALL + ":;";

    private final Tokens tokens;
    private final int index;
    private final boolean yearNeeded;

    private DateAt(Tokens tokens, int index, boolean yearNeeded) {
        this.tokens = tokens;
        this.index = index;
        this.yearNeeded = yearNeeded;
    }

    /** A date with its year. */
    static Optional<Hit> full(Tokens tokens, int index) {
        return new DateAt(tokens, index, true).find();
    }

    /** A date with or without its year. */
    static Optional<Hit> any(Tokens tokens, int index) {
        return new DateAt(tokens, index, false).find();
    }

    /** The numbers of patients in Scotland begin with a date of birth. */
    static boolean isOfNumber(Tokens tokens, int index) {
        return tokens.kind(index) == TokenKind.NUMBER && NhsNumberDetector.isNamed(tokens, index);
    }

    private Optional<Hit> find() {
        if (tokens.isSolid(index - 1) && !JOINED.contains(tokens.word(index - 1))) {
            return Optional.empty();
        }
        int end = tokens.kind(index) == TokenKind.NUMBER ? inNumbers() : -1;
        if (end < 0 && isYear(index)) {
            end = yearFirst();
        }
        if (end < 0) {
            int day = afterDay(index);
            end = day < 0 ? monthFirst() : dayFirst(day);
        }
        if (end < 0 && DateWords.isNamed(tokens.word(index))) {
            end = named();
        }
        return end < 0 ? Optional.empty() : Hit.of(index, end);
    }

    /** The token after a day, or -1. */
    private int afterDay(int at) {
        int day = tokens.number(at);
        if (day >= 1 && day <= 31) {
            int suffix = tokens.afterGap(at + 1);
            return DateWords.isSuffix(tokens.word(suffix)) ? suffix + 1 : at + 1;
        }
        String word = tokens.word(at);
        if (isOne(at)) {
            return at + 1;
        } else if (DateWords.isTens(word) && DateWords.isOrdinal(tokens.word(at + 2))) {
            return at + 3;
        }
        return DateWords.isOrdinal(word) ? at + 1 : -1;
    }

    /** A letter that a scanner takes for a one, before a month with its year. */
    private boolean isOne(int at) {
        boolean letter = tokens.word(at).equals(DateWords.MISREAD_ONE) && tokens.kind(at + 1) == TokenKind.GAP;
        return letter && DateWords.isMonth(tokens.word(at + 2)) && isYear(at + 4);
    }

    /** {@code Christmas Eve 2014}, {@code New Year's Day in 2015}. */
    private int named() {
        for (int at = index; at - index <= MOST_NAMED; at++) {
            String word = tokens.word(at);
            if (DateWords.isEndOfName(word)) {
                int year = separated(at + 1, ALL);
                boolean in = tokens.word(year).equals("in") || tokens.word(year).equals("of");
                year = in ? separated(year + 1, ALL) : year;
                return isYear(year) ? year + 1 : -1;
            } else if (at > index && tokens.isSolid(at) && !DateWords.isInName(word)) {
                return -1;
            }
        }
        return -1;
    }

    private int dayFirst(int afterDay) {
        boolean paragraph = tokens.isOneOf(index - 1, "./-") && tokens.kind(index - 2) == TokenKind.NUMBER;
        boolean numbered = tokens.kind(afterDay - 1) == TokenKind.NUMBER
                && tokens.is(afterDay, '.')
                && tokens.kind(afterDay + 1) == TokenKind.GAP;
        if ((paragraph && !isRange()) || numbered) {
            return -1;
        }
        boolean bar = tokens.is(afterDay, '|') && tokens.kind(afterDay + 1) != TokenKind.GAP;
        int month = separated(bar ? afterDay + 1 : afterDay, "./-\\");
        for (int i = 0; i < 2 && JOINTS.contains(tokens.word(month)); i++) {
            month = separated(month + 1, "./-'");
        }
        return DateWords.isMonth(tokens.word(month)) ? withYear(month + 1) : -1;
    }

    /** The end of {@code 24-25 December}. */
    private boolean isRange() {
        boolean days = isDay(index) && isDay(index - 2) && tokens.number(index - 2) < tokens.number(index);
        return days && tokens.is(index - 1, '-') && !tokens.isOneOf(index - 3, "./-");
    }

    private int monthFirst() {
        if (!DateWords.isMonth(tokens.word(index))) {
            return -1;
        }
        int day = separated(index + 1, ALL);
        int after = day == index + 1 ? -1 : afterDay(tokens.word(day).equals("the") ? separated(day + 1, ALL) : day);
        return after < 0 ? -1 : withYear(after);
    }

    /** {@code 2015 March 3}, {@code 2015-Mar-03}. */
    private int yearFirst() {
        int month = separated(index + 1, ALL);
        int day = separated(month + 1, ALL);
        boolean apart = month > index + 1 && day > month + 1 && DateWords.isMonth(tokens.word(month));
        int after = apart ? afterDay(day) : -1;
        return after < 0 || isYear(separated(after, ALL)) ? -1 : after;
    }

    private int withYear(int afterRest) {
        int at = separated(afterRest, ALL);
        if (tokens.word(at).equals("of")) {
            at = separated(at + 1, ALL);
        }
        int written = YearWords.end(tokens, at);
        if (written > 0) {
            return written;
        }
        boolean marked = tokens.isOneOf(afterRest - 2, "-/") && tokens.isOneOf(afterRest, "-/");
        boolean cut = at == tokens.afterGap(afterRest)
                && tokens.size(afterRest - 1) == 3
                && DateWords.isMonth(tokens.word(afterRest - 1))
                && !tokens.word(afterRest - 1).equals("may");
        boolean tight = at == afterRest && tokens.isSolid(afterRest - 2);
        boolean shortened = (marked || cut || tight || tokens.is(at - 1, '\'')) && tokens.size(at) == 2;
        if (isYear(at) || (shortened && tokens.number(at) >= 0)) {
            return at + 1;
        }
        return yearNeeded ? -1 : afterRest;
    }

    private boolean isYear(int at) {
        int year = tokens.number(at);
        return tokens.size(at) == 4 && year >= 1900 && year <= 2099 && !isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        return tokens.kind(at) == TokenKind.WORD && !tokens.word(at).equals("t");
    }

    /** The next token that is no gap and none of some marks. */
    private int separated(int from, String marks) {
        int at = from;
        while (at - from < MOST_SEPARATORS && (tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, marks))) {
            at++;
        }
        return at;
    }

    /** Day, month and year, or year, month and day, in numbers with the same mark between them. */
    private int inNumbers() {
        int afterFirst = DateWords.isSuffix(tokens.word(index + 1)) ? index + 2 : index + 1;
        int second = separated(afterFirst, NUMBERS);
        int third = separated(second + 1, NUMBERS);
        boolean apart = second > afterFirst && third > second + 1 && isApart(index - 1);
        boolean ends = !isLetter(third + 1) && !(tokens.isOneOf(third + 1, "./-") && tokens.isSolid(third + 2));
        if (!apart || !ends || !alike(afterFirst, second, third)) {
            return -1;
        }
        boolean roman = DateWords.isRomanMonth(tokens.word(second)) && isYear(third) && tight(afterFirst, third);
        boolean dayFirst = isDay(index) && (roman || (isMonth(second) && (isYear(third) || isShortYear(third))));
        boolean monthFirst = isMonth(index) && isDay(second) && isYear(third);
        boolean yearFirst = isYear(index) && isMonth(second) && isDay(third);
        return dayFirst || monthFirst || yearFirst ? third + 1 : -1;
    }

    /** Nothing of a longer number stands before, but perhaps {@code b.} for a birth. */
    private boolean isApart(int before) {
        return !tokens.isOneOf(before, "./-")
                || (tokens.is(before, '.') && tokens.word(before - 1).equals("b"));
    }

    private boolean alike(int firstGap, int second, int third) {
        boolean spaced = second - firstGap == 1 && tokens.kind(firstGap) == TokenKind.GAP;
        if (spaced) {
            boolean year = !yearNeeded || !isShortYear(third);
            return third - second == 2 && tokens.size(index) != 1 && tokens.size(second) == 2 && year;
        }
        int mark = tokens.afterGap(firstGap);
        int other = tokens.afterGap(second + 1);
        boolean apart = tokens.kind(mark + 1) == TokenKind.GAP;
        boolean evenly = apart == (tokens.kind(other + 1) == TokenKind.GAP);
        return (alike(mark, other, '.') && evenly)
                || alike(mark, other, '/')
                || alike(mark, other, '-')
                || alike(mark, other, '_')
                || alike(mark, other, '|')
                || alike(mark, other, '\\')
                || (tight(firstGap, third) && isYear(third) && isAny(mark, other, ":;,"));
    }

    private boolean isAny(int first, int second, String marks) {
        return marks.chars().anyMatch(mark -> alike(first, second, (char) mark));
    }

    private static boolean tight(int firstGap, int third) {
        return third == firstGap + 3;
    }

    private boolean alike(int first, int second, char mark) {
        return tokens.is(first, mark) && tokens.is(second, mark);
    }

    private boolean isDay(int at) {
        return tokens.size(at) <= 2 && tokens.number(at) >= 1 && tokens.number(at) <= 31;
    }

    private boolean isMonth(int at) {
        return tokens.size(at) <= 2 && tokens.number(at) >= 1 && tokens.number(at) <= 12;
    }

    /** Two digits; after full stops only with a nought before, as {@code 4.1.15} is a paragraph. */
    private boolean isShortYear(int at) {
        boolean padded = tokens.word(index).startsWith("0")
                || tokens.word(at - 2).startsWith("0")
                || tokens.word(at).startsWith("0");
        boolean dated = DATED.contains(tokens.word(tokens.beforeGap(index - 1)));
        boolean sure = !yearNeeded || padded || dated || !tokens.is(at - 1, '.');
        return tokens.size(at) == 2 && tokens.number(at) >= 0 && sure;
    }
}
