package io.github.casereview.validation.lint.detect.place;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Slips;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Schools by name, told by the word that says that it is one; not schools of a sort. */
public final class SchoolDetector implements Detector {
    private static final int MOST_WORDS = 8;
    private static final Set<String> SCHOOLS = Set.of(
            "school",
            "academy",
            "college",
            "nursery",
            "preschool",
            "kindergarten",
            "playgroup",
            "sch",
            "schl",
            "skool",
            "coll",
            "daycare",
            "nrsry",
            "acad",
            "utc",
            "pru");
    private static final Set<String> SLIPS = Slips.of(Set.of("school", "academy", "college", "nursery"));
    private static final Set<String> ALONE =
            Set.of(("primary secondary high grammar comprehensive comp prep juniors infants preparatory"
                            + " middle prim infnts montessori ps")
                    .split(" "));
    private static final Set<String> SMALL_ALONE =
            Set.of("primary", "secondary", "grammar", "comprehensive", "comp", "high", "juniors", "infants");

    /** Sorts of school that are words for children as well. */
    private static final Set<String> CHILDREN = Set.of("juniors", "infants");

    private static final Set<String> ALONE_SLIPS =
            Slips.of(Set.of("primary", "secondary", "grammar", "comprehensive", "preparatory"));

    /** What a school has, where no name is meant. */
    private static final Set<String> NEXT = Set.of("nurse", "nurses", "age", "aged", "leaver", "leavers", "education");

    private static final Set<String> FUNCTIONS = Set.of(("and but was is in from on has had to until for who where when"
                    + " made did with at by as after before then because while which that were are or so took wrote"
                    + " said")
            .split(" "));
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
    private static final Set<String> SHORTENED =
            Set.of("st", "prim", "sec", "jnr", "inf", "spec", "epis", "bk", "pk", "ln", "rd", "grn");
    private static final Set<String> SUBJECTS =
            Set.of("english", "british", "welsh", "scottish", "irish", "european", "christian", "muslim", "jewish");
    private static final Set<String> SORTS = Set.of(("primary secondary high infant infants junior grammar nursery"
                    + " special comprehensive middle preparatory prep first upper lower independent boarding village"
                    + " church england c e ce rc roman catholic community free pre sixth form studio technology further"
                    + " education state local mainstream residential va vc aided controlled foundation day girls boys"
                    + " pupil referral playgroup children prim sec jnr inf play prmry hgh"
                    + " spec epis episcopal integrated early childcare primery primry secondry comunity grammer"
                    + " senior federation learning lead named")
            .split(" "));
    private static final Set<String> CENTRES = Set.of("learning", "childcare");
    private static final Set<String> JOINTS = Set.of("of", "and", "s");
    private static final Set<String> NOT_NAMES = Set.of(("the a an at in on to by for from with this that his her its"
                    + " their each every any all no new previous old former whole summer sunday after before"
                    + " during out training police staff royal medical law child baby school very key too so more most"
                    + " extremely risk level work")
            .split(" "));

    @Override
    public Starts starts() {
        return Starts.of()
                .or(SCHOOLS)
                .or(SLIPS)
                .or(ALONE)
                .or(ALONE_SLIPS)
                .or(SMALL_ALONE)
                .or("form", "unit", "group", "centre", "modern", "schools")
                .or(CelticNames.schools());
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        int celtic = CelticNames.endOfSchool(tokens, index);
        if (celtic > 0) {
            return Hit.of(index, celtic);
        }
        Optional<Hit> named = isSchool(tokens, index) ? named(tokens, index) : Optional.empty();
        return named.isPresent() ? named : small(tokens, index);
    }

    /** A name in small letters; where a sort of school stands for one, nothing behind it that the sort belongs to. */
    private static Optional<Hit> small(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean alone = SMALL_ALONE.contains(word) && !tokens.isCapitalised(index);
        boolean school = isWord(word) && !NEXT.contains(tokens.word(index + 2));
        if (!alone && !school) {
            return Optional.empty();
        }
        SmallSchoolName name = new SmallSchoolName(tokens, SORTS, CHILDREN.contains(word));
        int from = name.before(index);
        boolean named = from >= 0 && (school || name.isSaint() || isAtEnd(tokens, index + 1));
        return named ? Hit.of(from, index + 1) : Optional.empty();
    }

    private static boolean isAtEnd(Tokens tokens, int after) {
        int next = tokens.afterGap(after);
        return tokens.kind(next) != TokenKind.WORD || FUNCTIONS.contains(tokens.word(next));
    }

    private static Optional<Hit> named(Tokens tokens, int index) {
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

    private static boolean isWord(String word) {
        return SCHOOLS.contains(word) || SLIPS.contains(word);
    }

    /** A word for a school; or a sort of school that stands for one, and nothing of that sort behind it. */
    private static boolean isSchool(Tokens tokens, int index) {
        String word = tokens.word(index);
        String next =
                tokens.kind(index + 1) == TokenKind.GAP || tokens.is(index + 1, '-') ? tokens.word(index + 2) : "";
        boolean goesOn = tokens.kind(index + 1) == TokenKind.GAP && tokens.isCapitalised(index + 2);
        boolean last = !goesOn && !next.equals("school") && !next.equals("care");
        boolean form = word.equals("form") && tokens.word(index - 2).equals("sixth");
        boolean unit = word.equals("unit") && tokens.word(index - 2).equals("referral");
        boolean group = word.equals("group") && tokens.word(index - 2).equals("play");
        boolean centre = word.equals("centre") && CENTRES.contains(tokens.word(index - 2));
        boolean modern = word.equals("modern") && tokens.word(index - 2).equals("secondary");
        boolean parted = form || unit || group || centre || modern;
        boolean alone = ALONE.contains(word) || ALONE_SLIPS.contains(word) || parted || isOfFederation(tokens, index);
        boolean nurse = next.startsWith("nurse") && !(tokens.isCapitalised(index) && !tokens.isCapitalised(index + 2));
        return (tokens.isCapitalised(index) && last && alone) || (isWord(word) && !nurse);
    }

    /** {@code Example Federation of Schools}. */
    private static boolean isOfFederation(Tokens tokens, int index) {
        boolean joined = tokens.word(index).equals("schools") && tokens.isCapitalised(index);
        for (int at = index - 2; joined && at > index - MOST_WORDS * 2; at -= 2) {
            if (tokens.word(at).equals("federation")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Tokens tokens, int index) {
        return tokens.isCapitalised(index)
                && !SORTS.contains(tokens.word(index))
                && !JOINTS.contains(tokens.word(index));
    }

    private static boolean isPart(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean letter = tokens.isCapitalised(index) && word.length() == 1 && !SORTS.contains(word);
        boolean initial = letter && tokens.is(index + 1, '.');
        boolean half = tokens.is(index - 1, '-') && tokens.isCapitalised(index - 2);
        return tokens.kind(index) == TokenKind.WORD
                && (!letter || initial)
                && (initial || !NOT_NAMES.contains(word))
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
        return tokens.isOneOf(at, "'-&()_/")
                || (tokens.is(at, '.') && tokens.isSolid(at - 1) && tokens.isCapitalised(at + 1))
                || (tokens.is(at, '.') && (tokens.size(at - 1) == 1 || SHORTENED.contains(tokens.word(at - 1))));
    }
}
