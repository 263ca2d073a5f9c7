package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** E-mail addresses, told by their {@code @}, or by {@code at} where what stands around can be nothing else. */
public final class EmailDetector implements Detector {
    private static final String HYPHENS = "-_";
    private static final Set<String> OTHERS = Set.of("us", "me", "them", "him", "her", "look", "available", "online");

    @Override
    public Starts starts() {
        return Starts.of().or("at").orMarks("@\u00A9\u00AE");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        boolean spelled = isSpelled(tokens, index);
        boolean scanned = isScanned(tokens, index);
        if (!spelled && !scanned && !tokens.is(index, '@')) {
            return Optional.empty();
        }
        boolean hyphened = spelled && tokens.isOneOf(index - 1, HYPHENS);
        int from = new LocalPart(tokens, hyphened ? index - 1 : index).start();
        if (from == index || (from == index - 1 && hyphened)) {
            return Optional.empty();
        }
        int first = hyphened ? index + 2 : tokens.afterGap(tokens.is(index + 1, '@') ? index + 2 : index + 1);
        DomainPart domain = new DomainPart(tokens, tokens.is(first, '[') && !spelled ? first + 1 : first, !spelled);
        int end = domain.end();
        boolean handle = !spelled && isHandle(tokens, from, index) && !domain.isKnown(end);
        boolean sure = !handle && (!spelled || domain.isSpelled() || (end > 0 && isAddress(tokens, from, index)));
        return end > 0 && sure && (!scanned || domain.isKnown(end)) ? Hit.of(from, end) : Optional.empty();
    }

    /** {@code from @example.x}: a gap before the sign and none behind it, and before the gap a word like any other. */
    private static boolean isHandle(Tokens tokens, int from, int sign) {
        boolean before = tokens.kind(sign - 1) == TokenKind.GAP && tokens.kind(sign + 1) != TokenKind.GAP;
        return before && from == sign - 2 && tokens.kind(from) == TokenKind.WORD;
    }

    /** A sign that a scanner takes for it, with letters or digits on both sides. */
    private static boolean isScanned(Tokens tokens, int index) {
        return tokens.isOneOf(index, "\u00A9\u00AE") && tokens.isSolid(index - 1) && tokens.isSolid(index + 1);
    }

    private static boolean isSpelled(Tokens tokens, int index) {
        boolean parted = tokens.kind(index - 1) == TokenKind.GAP && tokens.kind(index + 1) == TokenKind.GAP;
        boolean hyphened = tokens.isOneOf(index - 1, HYPHENS) && tokens.isOneOf(index + 1, HYPHENS);
        return tokens.word(index).equals("at") && (parted || hyphened);
    }

    /** Whether what stands before a written {@code at} is the name of a mailbox: marked as one, or announced. */
    private static boolean isAddress(Tokens tokens, int from, int sign) {
        boolean marked = false;
        for (int at = from; at < sign - 1; at++) {
            if (tokens.kind(at) == TokenKind.GAP) {
                return false;
            }
            marked |= tokens.isOneOf(at, "._") || (at > from && tokens.kind(at) == TokenKind.NUMBER);
        }
        String before = tokens.lettersBefore(from, 12);
        boolean announced = before.endsWith("mail") || before.endsWith("address") || before.endsWith("writeto");
        return marked || (!OTHERS.contains(tokens.word(from)) && (announced || tokens.isOneOf(sign - 1, HYPHENS)));
    }
}
