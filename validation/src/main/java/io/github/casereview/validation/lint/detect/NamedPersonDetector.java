package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** A title with a surname; not a title with a letter, as in {@code Mr A}. */
public final class NamedPersonDetector implements Detector {
    private static final int MOST_INITIALS = 3;
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev"
                            + " revd reverend cllr councillor judge hhj sgt sergeant constable inspector")
                    .split(" "));
    private static final Set<String> SMALL = Set.of("mr", "mrs");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin");
    private static final Set<String> RANKS = Set.of("pc", "dc", "ds", "di", "dci", "wpc", "pcso");
    private static final Set<String> NOT_NAMES = Set.of(("a after all although an and as at baby before both but child"
                    + " children during following general he her his if in is it my no of on or our police s service"
                    + " services she so social some team that the their there they this unit was we when while who")
            .split(" "));

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean title = SMALL.contains(word) || (TITLES.contains(word) && tokens.isCapitalised(index));
        boolean rank = RANKS.contains(word) && tokens.isCapitals(index);
        if ((!title && !rank) || tokens.isSolid(index - 1)) {
            return Optional.empty();
        }
        int at = separated(tokens, index + 1);
        for (int initials = 0; initials < MOST_INITIALS && isInitial(tokens, at); initials++) {
            at = separated(tokens, at + 1);
        }
        for (int particles = 0; particles < MOST_INITIALS && PARTICLES.contains(tokens.word(at)); particles++) {
            at = separated(tokens, at + 1);
        }
        boolean small = !tokens.isCapitalised(index) && tokens.word(at).length() > 2;
        boolean named = isSurname(tokens, at) || (small && !NOT_NAMES.contains(tokens.word(at)));
        return named ? Hit.of(index, end(tokens, at)) : Optional.empty();
    }

    private static int separated(Tokens tokens, int from) {
        int at = from;
        while (at - from < 3 && (tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, ".-"))) {
            at++;
        }
        return at;
    }

    private static boolean isInitial(Tokens tokens, int index) {
        return tokens.isCapitalised(index) && tokens.size(index) == 1 && !tokens.is(index + 1, '\'');
    }

    private static boolean isSurname(Tokens tokens, int index) {
        boolean apart = !tokens.isSolid(index - 1);
        boolean irish = tokens.size(index) == 1 && tokens.is(index + 1, '\'') && tokens.isCapitalised(index + 2);
        boolean whole = tokens.size(index) > 1 && !NOT_NAMES.contains(tokens.word(index));
        return apart && tokens.isCapitalised(index) && (whole || irish);
    }

    /** Past the further parts of a name: {@code O'Example}, {@code Example-Sample}. */
    private static int end(Tokens tokens, int index) {
        int at = index + 1;
        while (at - index < 6 && tokens.isOneOf(at, "'-") && tokens.isCapitalised(at + 1)) {
            at += 2;
        }
        return at;
    }
}
