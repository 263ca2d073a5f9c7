package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Addresses of computers, of both sorts; not the numbers of paragraphs. */
public final class IpAddressDetector implements Detector {
    private static final int GROUPS = 8;
    private static final int MOST_BEFORE = 10;
    private static final Set<String> NAMES =
            Set.of("ip", "ipv4", "server", "router", "login", "logged", "logs", "connected", "network", "host");

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER, Start.JOINED).orMarks(":");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        boolean named = tokens.is(index - 1, ':') && tokens.kind(index - 2) == TokenKind.WORD;
        boolean begins = !tokens.isSolid(index - 1) && (!tokens.isOneOf(index - 1, ".:") || named);
        if (!begins || (!tokens.isSolid(index) && !tokens.is(index, ':'))) {
            return Optional.empty();
        }
        Optional<Hit> four = tokens.kind(index) == TokenKind.NUMBER ? four(tokens, index) : Optional.empty();
        return four.isPresent() ? four : six(tokens, index);
    }

    private static Optional<Hit> four(Tokens tokens, int index) {
        int at = index;
        boolean isNamed = isNamed(tokens, index);
        boolean certain = isNamed;
        for (int i = 0; i < 4; i++) {
            int number = tokens.number(at);
            if (number < 0 || number > 255) {
                return Optional.empty();
            }
            certain |= number == 0 || number >= 100;
            at = i < 3 ? afterDot(tokens, at + 1, isNamed) : at + 1;
        }
        boolean ends = !tokens.isSolid(at) && !(tokens.is(at, '.') && tokens.isSolid(at + 1));
        return certain && ends ? Hit.of(index, at) : Optional.empty();
    }

    private static boolean isNamed(Tokens tokens, int index) {
        for (int at = index - 1; at >= index - MOST_BEFORE; at--) {
            if (NAMES.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Past a full stop; in what is called an address, a comma will do. */
    private static int afterDot(Tokens tokens, int index, boolean named) {
        int dot = tokens.afterGap(index);
        if (named && tokens.is(dot, ',')) {
            return dot + 1;
        }
        return tokens.is(dot, '.') || tokens.word(dot).equals("dot") ? tokens.afterGap(dot + 1) : index;
    }

    /** Groups of up to four hexadecimal digits: eight, or fewer with two colons for those left out. */
    private static Optional<Hit> six(Tokens tokens, int index) {
        int at = index;
        int groups = 0;
        int doubled = 0;
        while (groups <= GROUPS && doubled <= 1) {
            int next = group(tokens, at);
            groups += next > at ? 1 : 0;
            if (!tokens.is(next, ':')) {
                at = next;
                break;
            }
            boolean two = tokens.is(next + 1, ':');
            doubled += two ? 1 : 0;
            at = next + (two ? 2 : 1);
        }
        boolean six = doubled == 0 ? groups == GROUPS : doubled == 1 && groups >= 2 && groups < GROUPS;
        boolean open = doubled == 1 && groups >= 2 && tokens.is(at, '/') && tokens.is(at - 1, ':');
        boolean closed = six && !tokens.is(at - 1, ':') && !tokens.isSolid(at);
        return open || closed ? Hit.of(index, afterFour(tokens, at)) : Optional.empty();
    }

    /** Past the rest of an address of the other sort at the end of one of this sort. */
    private static int afterFour(Tokens tokens, int index) {
        int at = index;
        while (at - index < 6 && tokens.is(at, '.') && tokens.kind(at + 1) == TokenKind.NUMBER) {
            at += 2;
        }
        return at;
    }

    private static int group(Tokens tokens, int index) {
        int at = index;
        int digits = 0;
        while (tokens.isSolid(at) && digits + tokens.size(at) <= 4 && isHexadecimal(tokens.word(at))) {
            digits += tokens.size(at++);
        }
        return at;
    }

    private static boolean isHexadecimal(String word) {
        return word.chars().allMatch(unit -> Character.digit(unit, 16) >= 0);
    }
}
