package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Addresses on the web: with a scheme, with {@code www}, or a domain alone. */
public final class WebAddressDetector implements Detector {
    private static final int MOST_NAMES = 16;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "hxxp", "hxxps");
    private static final Set<String> ENDINGS =
            Set.of(("com org net uk gov edu info biz eu scot wales cymru london" + " ie int me app io tv example xyz")
                    .split(" "));

    @Override
    public Starts starts() {
        return Starts.of(Start.JOINED, Start.DOTTED).or(SCHEMES).or("www");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!tokens.isSolid(index) || tokens.isSolid(index - 1)) {
            return Optional.empty();
        } else if (SCHEMES.contains(tokens.word(index))) {
            return withScheme(tokens, index);
        } else if (tokens.word(index).equals("www")) {
            int name = afterDot(tokens, index + 1);
            return name > 0 ? Hit.of(index, end(tokens, name)) : domain(tokens, index);
        }
        return domain(tokens, index);
    }

    private static Optional<Hit> withScheme(Tokens tokens, int index) {
        int colon = tokens.afterGap(index + 1);
        int first = tokens.afterGap(colon + 1);
        boolean slashes = tokens.is(colon, ':') && tokens.is(first, '/') && tokens.is(first + 1, '/');
        int rest = tokens.afterGap(first + 2);
        return slashes && (tokens.isSolid(rest) || tokens.is(rest, '['))
                ? Hit.of(index, end(tokens, rest))
                : Optional.empty();
    }

    private static int afterDot(Tokens tokens, int index) {
        int dot = tokens.afterGap(index);
        int name = tokens.afterGap(dot + 1);
        return tokens.is(dot, '.') && tokens.isSolid(name) ? name : -1;
    }

    /** To the next gap or bracket, without the punctuation of the sentence around. */
    private static int end(Tokens tokens, int from) {
        int at = from;
        while (tokens.kind(at) != TokenKind.GAP
                && tokens.kind(at) != TokenKind.NOTHING
                && !tokens.isOneOf(at, "<>\"\u201C\u201D")) {
            at++;
        }
        while (at > from + 1 && tokens.isOneOf(at - 1, ".,;:!?)]}'")) {
            at--;
        }
        return Math.max(at, from + 1);
    }

    private static Optional<Hit> domain(Tokens tokens, int index) {
        boolean path = tokens.is(index - 1, '/') && !tokens.is(index - 2, '/');
        if (path || tokens.isOneOf(index - 1, ".@_") || (tokens.is(index - 1, '-') && tokens.isSolid(index - 2))) {
            return Optional.empty();
        }
        int at = index;
        int names = 1;
        while (names < MOST_NAMES && afterName(tokens, at) > 0) {
            at = afterName(tokens, at);
            names++;
        }
        boolean ending = ENDINGS.contains(tokens.word(at)) || isShort(tokens, at);
        boolean ends = names > 1 && ending && !tokens.isSolid(at + 1);
        boolean address = tokens.is(at + 1, '@');
        return ends && !address
                ? Hit.of(index, tokens.is(at + 1, '/') ? end(tokens, at + 1) : at + 1)
                : Optional.empty();
    }

    /** The ending of a country, often a word as well, told by the stroke behind it. */
    private static boolean isShort(Tokens tokens, int at) {
        boolean stroke = tokens.is(at + 1, '/') && tokens.isSolid(at + 2);
        return stroke && tokens.size(at) == 2 && tokens.kind(at) == TokenKind.WORD && !tokens.isCapitalised(at);
    }

    /** The name after one name of a domain and its full stop, or -1. */
    private static int afterName(Tokens tokens, int index) {
        int at = index;
        while (at - index < MOST_NAMES && (tokens.isSolid(at) || tokens.is(at, '-'))) {
            at++;
        }
        boolean joined = tokens.is(at, '.') && tokens.isSolid(at + 1);
        return joined ? at + 1 : afterLooseDot(tokens, at);
    }

    /** A full stop between two gaps, or as a word between them. */
    private static int afterLooseDot(Tokens tokens, int at) {
        boolean parted = tokens.kind(at) == TokenKind.GAP && tokens.kind(at + 2) == TokenKind.GAP;
        boolean dot = tokens.is(at + 1, '.') || tokens.word(at + 1).equals("dot");
        return parted && dot && tokens.isSolid(at + 3) ? at + 3 : -1;
    }
}
