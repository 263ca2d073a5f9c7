package io.github.casereview.validation.lint.privacy;

import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass of all detectors over one text. */
final class Sweep {
    private static final PrivacyKind[] KINDS = PrivacyKind.values();
    /** What is told by its own form is kept inside anything else. */
    private static final Set<PrivacyKind> FORMED = EnumSet.of(
            PrivacyKind.EMAIL, PrivacyKind.NHS_NUMBER, PrivacyKind.NATIONAL_INSURANCE_NUMBER, PrivacyKind.POSTCODE);

    private static final int FORMED_BITS = StartTable.bits(FORMED);

    private final Tokens tokens;
    private final int kinds;
    private final Deque<Found> found = new ArrayDeque<>();

    private record Found(PrivacyKind kind, Hit hit) {}

    Sweep(NormalText text, Set<PrivacyKind> kinds) {
        this.tokens = Tokens.of(text);
        this.kinds = StartTable.bits(kinds);
    }

    List<PrivacyFinding> findings() {
        int free = 0;
        for (int at = 0; at < tokens.count(); at++) {
            if (tokens.kind(at) != TokenKind.GAP) {
                free = look(at, StartTable.at(tokens, at, at < free ? kinds & FORMED_BITS : kinds), free);
            }
        }
        return found.stream()
                .map(each -> new PrivacyFinding(each.kind, tokens.span(each.hit.from(), each.hit.to())))
                .toList();
    }

    /** Asks for each of some kinds in order, until one is kept; returns the token up to which words are taken. */
    private int look(int at, int possible, int free) {
        for (int rest = possible; rest != 0; rest &= rest - 1) {
            PrivacyKind kind = KINDS[Integer.numberOfTrailingZeros(rest)];
            Optional<Hit> hit = kind.detector().flatMap(detector -> detector.at(tokens, at));
            if (hit.isPresent() && keeps(kind, hit.get())) {
                return Math.max(free, hit.get().to());
            }
        }
        return free;
    }

    /** What reaches further to the left has the words, but for what is told by its own form inside what is not. */
    private boolean keeps(PrivacyKind kind, Hit hit) {
        while (!found.isEmpty() && found.getLast().hit.overlaps(hit)) {
            Found last = found.getLast();
            if (last.hit.from() < hit.from()) {
                return FORMED.contains(kind) && !last.kind.isHard() && found.add(new Found(kind, hit));
            }
            found.removeLast();
        }
        found.addLast(new Found(kind, hit));
        return true;
    }
}
