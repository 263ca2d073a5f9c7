package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** Addresses of computers, of both sorts; not the numbers of paragraphs. */
public final class IpAddressDetector implements Detector {
    private static final int GROUPS = 8;

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        boolean begins = !tokens.isSolid(index - 1) && !tokens.isOneOf(index - 1, ".:");
        if (!begins || (!tokens.isSolid(index) && !tokens.is(index, ':'))) {
            return Optional.empty();
        }
        Optional<Hit> four = tokens.kind(index) == TokenKind.NUMBER ? four(tokens, index) : Optional.empty();
        return four.isPresent() ? four : six(tokens, index);
    }

    private static Optional<Hit> four(Tokens tokens, int index) {
        int at = index;
        boolean certain = tokens.lettersBefore(index, 16).endsWith("ip")
                || tokens.lettersBefore(index, 16).endsWith("ipaddress");
        for (int i = 0; i < 4; i++) {
            int number = tokens.number(at);
            if (number < 0 || number > 255) {
                return Optional.empty();
            }
            certain |= number == 0 || number >= 100;
            at = i < 3 ? afterDot(tokens, at + 1) : at + 1;
        }
        boolean ends = !tokens.isSolid(at) && !(tokens.is(at, '.') && tokens.isSolid(at + 1));
        return certain && ends ? Hit.of(index, at) : Optional.empty();
    }

    private static int afterDot(Tokens tokens, int index) {
        int dot = tokens.afterGap(index);
        return tokens.is(dot, '.') ? tokens.afterGap(dot + 1) : index;
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
        return six && !tokens.isOneOf(at - 1, ":") && !tokens.isSolid(at) ? Hit.of(index, at) : Optional.empty();
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
