package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Words that tell a person's gender; not the two together, as in {@code his or her} and {@code s/he}. */
public final class GenderDetector implements Detector {
    private static final Set<String> MALE =
            Set.of("he", "him", "his", "himself", "son", "boy", "schoolboy", "lad", "grandson");
    private static final Set<String> FEMALE =
            Set.of("she", "her", "hers", "herself", "daughter", "girl", "schoolgirl", "lass", "granddaughter");

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean male = MALE.contains(word);
        if (!male && !FEMALE.contains(word) || tokens.isSolid(index - 1) || tokens.isSolid(index + 1)) {
            return Optional.empty();
        }
        Set<String> other = male ? FEMALE : MALE;
        String before = tokens.word(partner(tokens, index, -1));
        boolean both = other.contains(tokens.word(partner(tokens, index, 1))) || other.contains(before) || before.equals("s");
        return both ? Optional.empty() : Hit.of(index, index + 1);
    }

    /** The word beyond {@code or}, {@code and} or a stroke on one side. */
    private static int partner(Tokens tokens, int index, int step) {
        int at = index + step;
        for (int i = 0; i < 4 && isJoint(tokens, at); i++) {
            at += step;
        }
        return at;
    }

    private static boolean isJoint(Tokens tokens, int at) {
        String word = tokens.word(at);
        return tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, "/()") || word.equals("or") || word.equals("and");
    }
}
