package io.github.casereview.validation.lint.detect.place;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Set;

/** Names that follow the word for their sort, as in Welsh, Irish and Gaelic: {@code Heol y Felin}, {@code Ysgol y Garn}. */
final class CelticNames {
    private static final int MOST_PARTS = 6;
    private static final Set<String> STREETS =
            Set.of("heol", "lon", "ffordd", "stryd", "rhodfa", "bothar", "sraid", "ascaill");
    private static final Set<String> STREETS_WITH_NUMBER =
            Set.of(("clos cwrt maes cae rhiw allt bryn pen tan cefn parc llys trem teras tai cilgant gerddi cois"
                            + " llwyn nant dol gelli waun graig glan"
                            + " cluain cnoc ard baile plas ceide radharc garran cul")
                    .split(" "));
    private static final Set<String> SCHOOLS = Set.of(
            "ysgol",
            "scoil",
            "gaelscoil",
            "bunscoil",
            "meanscoil",
            "colaiste",
            "sgoil",
            "coleg",
            "meithrinfa",
            "cylch");
    private static final Set<String> PARTICLES =
            Set.of("y", "yr", "r", "a", "an", "na", "ar", "dan", "uwch", "is", "o", "de", "t", "n");

    private CelticNames() {}

    static Set<String> streets() {
        return STREETS;
    }

    static Set<String> schools() {
        return SCHOOLS;
    }

    /** The token after a street that begins at one, or -1; some words need a number before them. */
    static int endOfStreet(Tokens tokens, int first, boolean numbered) {
        boolean certain = STREETS.contains(tokens.word(first));
        boolean small = !tokens.isCapitalised(first);
        boolean street = certain || (numbered && !small && STREETS_WITH_NUMBER.contains(tokens.word(first)));
        return street && (numbered || !small) ? end(tokens, first) : -1;
    }

    /** The token after a school that begins at one, or -1. */
    static int endOfSchool(Tokens tokens, int first) {
        return SCHOOLS.contains(tokens.word(first)) && !tokens.isSolid(first - 1) ? end(tokens, first) : -1;
    }

    /** In small letters a name is one word, perhaps with a particle before it. */
    private static int end(Tokens tokens, int first) {
        boolean small = !tokens.isCapitalised(first);
        int end = -1;
        int at = next(tokens, first);
        for (int parts = 0; parts < MOST_PARTS && at > 0; parts++) {
            boolean particle = PARTICLES.contains(tokens.word(at)) && !tokens.isCapitalised(at);
            if (!particle && !tokens.isCapitalised(at) && !(small && end < 0)) {
                break;
            }
            end = particle ? end : at + 1;
            at = next(tokens, at);
        }
        return end;
    }

    /** The word after a gap, a hyphen or an apostrophe, or -1. */
    private static int next(Tokens tokens, int index) {
        boolean parted = tokens.kind(index + 1) == TokenKind.GAP || tokens.isOneOf(index + 1, "-'");
        return parted && tokens.kind(index + 2) == TokenKind.WORD ? index + 2 : -1;
    }
}
