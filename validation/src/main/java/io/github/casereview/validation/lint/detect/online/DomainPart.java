package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Set;

/** What stands after the {@code @} of an address: names with full stops between, spelled out or spaced out or not. */
final class DomainPart {
    private static final int MOST_NAMES = 10;
    private static final int MOST_TOKENS = 64;
    private static final Set<String> ENDINGS = Set.of("org", "com", "net", "uk", "co", "gov", "ac", "info", "sch");

    private final Tokens tokens;
    private final int start;
    private final boolean certain;
    private boolean spelled;

    /** Behind a certain sign the full stops may stand apart from the names, or be commas. */
    DomainPart(Tokens tokens, int start, boolean certain) {
        this.tokens = tokens;
        this.start = start;
        this.certain = certain;
    }

    /** The token after it, or -1 where it is no domain. */
    int end() {
        int at = name(start);
        int whole = -1;
        for (int names = 1; at > 0 && names < MOST_NAMES; names++) {
            int next = afterDot(at);
            int end = next < 0 ? -1 : name(next);
            whole = end > 0 && (names == 3 || isLetters(next, end)) ? end : whole;
            at = end;
        }
        return whole;
    }

    /** Whether it ends, before a token, as most addresses do. */
    boolean isKnown(int end) {
        return ENDINGS.contains(tokens.word(end - 1));
    }

    /** Whether a full stop was written as a word. */
    boolean isSpelled() {
        return spelled;
    }

    /** The token after a name, or -1; a name in single letters goes on over the gaps between them. */
    private int name(int from) {
        int at = from;
        while (at - from < MOST_TOKENS && isPart(at)) {
            boolean spaced = tokens.kind(at + 1) == TokenKind.GAP && tokens.size(at) == 1 && tokens.size(at + 2) == 1;
            at += spaced && tokens.isSolid(at) && tokens.isSolid(at + 2) ? 2 : 1;
        }
        return at > from && tokens.isSolid(from) ? at : -1;
    }

    private boolean isPart(int index) {
        return tokens.isSolid(index)
                || (tokens.isOneOf(index, "-_")
                        && !isDot(index + 1)
                        && (tokens.isSolid(index + 1) || tokens.is(index + 1, '-')));
    }

    private int afterDot(int at) {
        if (tokens.is(at, '.') && tokens.isSolid(at + 1)) {
            return at + 1;
        }
        boolean doubled = tokens.is(at, '.') && tokens.is(at + 1, '.');
        if (doubled && ENDINGS.contains(tokens.word(at + 2))) {
            return at + 2;
        }
        int dot = at + 1;
        if (tokens.isOneOf(at, "-_") && tokens.isOneOf(at + 2, "-_") && isDot(dot)) {
            spelled = true;
            return at + 3;
        }
        boolean parted = tokens.kind(at) == TokenKind.GAP && tokens.kind(at + 2) == TokenKind.GAP;
        if (parted && (tokens.is(dot, '.') || isDot(dot))) {
            spelled |= !tokens.is(dot, '.');
            return at + 3;
        }
        return certain ? afterLooseDot(at) : -1;
    }

    private boolean isDot(int index) {
        boolean point = tokens.word(index).equals("point") || tokens.word(index).equals("period");
        return tokens.word(index).equals("dot") || (point && ENDINGS.contains(tokens.word(index + 2)));
    }

    /** After a full stop with a gap on one side, or a comma, only what ends most addresses. */
    private int afterLooseDot(int at) {
        int mark = tokens.afterGap(at);
        int name = tokens.afterGap(mark + 1);
        boolean gap = tokens.is(mark, '.') && !tokens.isCapitalised(name);
        boolean comma = tokens.is(mark, ',') && name == mark + 1 && mark == at;
        return (gap || comma) && ENDINGS.contains(tokens.word(name)) ? name : -1;
    }

    /** The last name of a domain is two letters or more, or the last of four numbers. */
    private boolean isLetters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += tokens.kind(i) == TokenKind.WORD ? tokens.size(i) : 0;
        }
        return letters >= 2;
    }
}
