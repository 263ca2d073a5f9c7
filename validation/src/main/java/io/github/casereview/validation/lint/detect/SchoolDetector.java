package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Schools by name, told by the word that says that it is one; not schools of a sort. */
public final class SchoolDetector implements Detector {
    private static final int MOST_WORDS = 8;
    private static final Set<String> SCHOOLS = Set.of("school", "academy", "college", "nursery", "preschool");
    private static final Set<String> SORTS = Set.of(("primary secondary high infant infants junior grammar nursery"
                    + " special comprehensive middle preparatory prep first upper lower independent boarding village"
                    + " church england c e ce rc roman catholic community free pre sixth form studio technology further"
                    + " education state local mainstream residential")
            .split(" "));
    private static final Set<String> JOINTS = Set.of("of", "and", "s");
    private static final Set<String> NOT_NAMES = Set.of(("the a an at in on to by for from with this that his her its"
                    + " their each every any all no new previous old former whole pre day summer sunday after before"
                    + " during out training police staff royal medical law child children baby school")
            .split(" "));

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!SCHOOLS.contains(tokens.word(index))) {
            return Optional.empty();
        }
        int from = -1;
        boolean said = tokens.isCapitalised(index);
        int at = before(tokens, index);
        for (int words = 0; words < MOST_WORDS && isPart(tokens, at); words++) {
            if (isName(tokens, at)) {
                from = at;
                said |= tokens.word(at).equals("st");
            } else if (from >= 0 && !JOINTS.contains(tokens.word(at))) {
                break;
            }
            said |= SORTS.contains(tokens.word(at));
            at = before(tokens, at);
        }
        return from >= 0 && said ? Hit.of(from, index + 1) : Optional.empty();
    }

    private static boolean isName(Tokens tokens, int index) {
        return tokens.isCapitalised(index)
                && !SORTS.contains(tokens.word(index))
                && !JOINTS.contains(tokens.word(index));
    }

    private static boolean isPart(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean letter = tokens.isCapitalised(index) && word.length() == 1 && !SORTS.contains(word);
        return tokens.kind(index) == TokenKind.WORD
                && !letter
                && !NOT_NAMES.contains(word)
                && (tokens.isCapitalised(index) || SORTS.contains(word) || JOINTS.contains(word));
    }

    /** The word before, past a gap, an apostrophe or a hyphen between, and the full stop of {@code St}. */
    private static int before(Tokens tokens, int index) {
        int at = index - 1;
        while (index - at <= 3 && (tokens.kind(at) == TokenKind.GAP || isJoint(tokens, at))) {
            at--;
        }
        return at;
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.isOneOf(at, "'-&")
                || (tokens.is(at, '.') && tokens.word(at - 1).equals("st"));
    }
}
