package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Schools by name, told by the word that says that it is one; not schools of a sort. */
public final class SchoolDetector implements Detector {
    private static final int MOST_WORDS = 8;
    private static final Set<String> SCHOOLS = Set.of(
            "school", "academy", "college", "nursery", "preschool", "kindergarten", "playgroup", "sch", "utc", "pru");
    private static final Set<String> ALONE =
            Set.of(("primary secondary high grammar comprehensive comp prep juniors infants preparatory").split(" "));
    private static final Set<String> LEADS = Set.of(
            "to",
            "at",
            "attended",
            "attends",
            "attending",
            "from",
            "joined",
            "left",
            "in",
            "by",
            "near",
            "of",
            "the",
            "and",
            "then");
    private static final Set<String> SUBJECTS =
            Set.of("english", "british", "welsh", "scottish", "irish", "european", "christian", "muslim", "jewish");
    private static final Set<String> SORTS = Set.of(("primary secondary high infant infants junior grammar nursery"
                    + " special comprehensive middle preparatory prep first upper lower independent boarding village"
                    + " church england c e ce rc roman catholic community free pre sixth form studio technology further"
                    + " education state local mainstream residential va vc aided controlled foundation day girls boys"
                    + " pupil referral playgroup children")
            .split(" "));
    private static final Set<String> JOINTS = Set.of("of", "and", "s");
    private static final Set<String> NOT_NAMES = Set.of(("the a an at in on to by for from with this that his her its"
                    + " their each every any all no new previous old former whole summer sunday after before"
                    + " during out training police staff royal medical law child baby school very key too so more most extremely risk level")
            .split(" "));

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!isSchool(tokens, index)) {
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
        said |= from >= 0 && LEADS.contains(tokens.word(from - 2)) && !SUBJECTS.contains(tokens.word(from));
        return from >= 0 && said ? Hit.of(from, index + 1) : Optional.empty();
    }

    /** A word for a school; or a sort of school that stands for one, and nothing of that sort behind it. */
    private static boolean isSchool(Tokens tokens, int index) {
        String word = tokens.word(index);
        String next =
                tokens.kind(index + 1) == TokenKind.GAP || tokens.is(index + 1, '-') ? tokens.word(index + 2) : "";
        boolean last = !tokens.isCapitalised(index + 2) && !next.equals("school") && !next.equals("care");
        boolean form = word.equals("form") && tokens.word(index - 2).equals("sixth");
        boolean unit = word.equals("unit") && tokens.word(index - 2).equals("referral");
        boolean sort = tokens.isCapitalised(index) && last && (ALONE.contains(word) || form || unit);
        return sort || (SCHOOLS.contains(word) && !next.equals("nurse") && !next.equals("nurses"));
    }

    private static boolean isName(Tokens tokens, int index) {
        return tokens.isCapitalised(index)
                && !SORTS.contains(tokens.word(index))
                && !JOINTS.contains(tokens.word(index));
    }

    private static boolean isPart(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean letter = tokens.isCapitalised(index) && word.length() == 1 && !SORTS.contains(word);
        boolean half = tokens.is(index - 1, '-') && tokens.isCapitalised(index - 2);
        return tokens.kind(index) == TokenKind.WORD
                && !letter
                && !NOT_NAMES.contains(word)
                && (tokens.isCapitalised(index) || half || SORTS.contains(word) || JOINTS.contains(word));
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
        return tokens.isOneOf(at, "'-&()_")
                || (tokens.is(at, '.') && tokens.word(at - 1).equals("st"));
    }
}
