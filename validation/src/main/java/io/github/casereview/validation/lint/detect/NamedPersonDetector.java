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
                            + " revd reverend cllr councillor judge hhj sgt sergeant constable inspector"
                            + " insp superintendent supt detective mister missus madam master messrs mssrs nurse"
                            + " father fr sister sr"
                            + " sheriff mme captain capt matron misses clr"
                            + " alderman inspr cnsllr jdge baroness baron canon bishop imam sheikh shaykh colonel"
                            + " lieutenant mis nurs rabbi pastor aunt auntie uncle headteacher midwife")
                    .split(" "));
    private static final Set<String> NUMBERED =
            Set.of("constable", "sergeant", "sgt", "detective", "inspector", "officer");
    private static final Set<String> SMALL =
            Set.of("mr", "mrs", "ms", "dr", "mx", "prof", "cllr", "sgt", "insp", "supt", "revd", "missus");
    private static final Set<String> BEFORE_COMMA = Set.of("mr", "mrs", "ms", "dr");
    private static final Set<String> BEFORE_SMALL = Set.of("mr", "mrs", "ms", "mx");
    private static final Set<String> SCANNED = Slips.scanned(TITLES);

    /** Of those, what is no word in small letters either. */
    private static final Set<String> SCANNED_SMALL = Set.of("rnr", "rnrs", "rns");

    private static final Set<String> MODALS = Set.of(
            "to", "not", "would", "will", "may", "might", "could", "can", "did", "t", "often", "never", "and", "or");
    private static final Set<String> MISSED =
            Set.of(("school their about other these those contact anything something nothing everything children every"
                            + " another important this that them what when where some such much many each health work"
                            + " education time care information medication treatment support even only more most your")
                    .split(" "));
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ap",
            "ab", "ferch", "verch", "dos", "ibn");
    private static final Set<String> RANKS = Set.of("pc", "dc", "ds", "di", "dci", "dsu", "acc", "wpc", "pcso");

    /** Ranks that are written with a stroke, as in {@code D/S}. */
    private static final Set<String> STROKED = Set.of("pc", "dc", "ds", "di", "sn");

    private static final Set<String> NOT_NAMES =
            Set.of(("mr mrs ms dr a after all although an and as at baby before both but child"
                            + " children during following general he her his if in is it my no of on or our police"
                            + " s service"
                            + " services she so social some team that the their there they this unit was we when"
                            + " while who"
                            + " manager practitioner practitioners consultant specialist lead leads adviser advisor"
                            + " prescriber"
                            + " what why how where which about did are were be been has had have can could would will"
                            + " one two three four five six seven eight nine ten several many most none later then here"
                            + " said says saw told asked rang called went came felt thought agreed attended wrote"
                            + " noted visited"
                            + " confirmed advised explained reported began lived stayed left moved took gave got"
                            + " knew made"
                            + " court courts principal officer officers clerk"
                            + " mother father sister brother school home opportunities chances signs any out work"
                            + " being")
                    .split(" "));

    @Override
    public Starts starts() {
        return Starts.of(Start.CAPITAL).or(SMALL).or(SCANNED_SMALL).or("miss");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        String word = tokens.word(index);
        if (tokens.isSolid(index - 1)) {
            return Optional.empty();
        } else if (isRunTogether(tokens, index)) {
            return Hit.of(index, index + 1);
        }
        boolean title = SMALL.contains(word)
                || SCANNED_SMALL.contains(word)
                || ((TITLES.contains(word) || SCANNED.contains(word)) && tokens.isCapitalised(index))
                || (word.equals("miss") && !MODALS.contains(tokens.word(index - 2)) && isMiss(tokens, index + 2));
        int after = afterRank(tokens, index);
        if (!title && after < 0) {
            return Optional.empty();
        }
        boolean comma = tokens.is(index + 1, ',') && BEFORE_COMMA.contains(word);
        int first = separated(tokens, title ? afterNumber(tokens, comma ? index + 1 : index) : after);
        int at = first;
        for (int initials = 0; initials < MOST_INITIALS && isInitial(tokens, at); initials++) {
            at = separated(tokens, at + 1);
        }
        for (int particles = 0; particles < MOST_INITIALS && PARTICLES.contains(tokens.word(at)); particles++) {
            at = separated(tokens, at + 1);
        }
        boolean named = isSurname(tokens, at) || (at == first && isSmallSurname(tokens, index, at));
        return named ? Hit.of(index, end(tokens, at)) : Optional.empty();
    }

    /** The token after a title, and after the number of an officer. */
    private static int afterNumber(Tokens tokens, int title) {
        int number = separated(tokens, title + 1);
        boolean officer = NUMBERED.contains(tokens.word(title)) && tokens.kind(number) == TokenKind.NUMBER;
        return officer ? number + 1 : title + 1;
    }

    /** {@code MrExample}. */
    private static boolean isRunTogether(Tokens tokens, int index) {
        String word = tokens.word(index);
        return tokens.isCapitalised(index)
                && !tokens.isCapitals(index)
                && SMALL.stream()
                        .anyMatch(title -> word.startsWith(title)
                                && word.length() > title.length() + 2
                                && tokens.isCapitalAt(index, title.length()));
    }

    /** In small letters {@code miss} is a verb where something follows that can be missed. */
    private static boolean isMiss(Tokens tokens, int next) {
        String word = tokens.word(next);
        boolean missed =
                tokens.is(next - 3, '-') || MISSED.contains(word) || word.endsWith("s") || word.endsWith("ing");
        return tokens.isCapitalised(next) || (word.length() > 3 && !missed);
    }

    /** The token after a rank, its full stops and the number of an officer, or -1. */
    private static int afterRank(Tokens tokens, int index) {
        boolean stroked = tokens.is(index + 1, '/');
        boolean parted =
                tokens.size(index) == 1 && (stroked || tokens.is(index + 1, '.')) && tokens.size(index + 2) == 1;
        int last = parted ? index + 2 : index;
        String rank = parted ? tokens.word(index) + tokens.word(last) : tokens.word(index);
        if (!(parted && stroked ? STROKED : RANKS).contains(rank)
                || !tokens.isCapitals(index)
                || !tokens.isCapitals(last)) {
            return -1;
        }
        int number = separated(tokens, last + 1);
        return tokens.kind(number) == TokenKind.NUMBER ? number + 1 : last + 1;
    }

    private static int separated(Tokens tokens, int from) {
        int at = from;
        while (at - from < 3 && (tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, ".-_()\"\u201C\u201D"))) {
            at++;
        }
        return at;
    }

    private static boolean isInitial(Tokens tokens, int index) {
        return tokens.isCapitalised(index) && tokens.size(index) == 1 && !tokens.is(index + 1, '\'');
    }

    private static boolean isSurname(Tokens tokens, int index) {
        boolean apart = !tokens.isSolid(index - 1);
        boolean irish = isIrish(tokens, index) && tokens.isCapitalised(index + 2);
        boolean goesOn = isFurther(tokens, index + 1) || tokens.is(index + 1, '-');
        boolean judge = tokens.word(index).equals("justice") && !goesOn;
        boolean whole = tokens.size(index) > 1 && !judge && !NOT_NAMES.contains(tokens.word(index));
        return apart && tokens.isCapitalised(index) && (whole || irish);
    }

    /** {@code O'Example}. */
    private static boolean isIrish(Tokens tokens, int index) {
        return tokens.size(index) == 1 && tokens.is(index + 1, '\'') && tokens.size(index + 2) > 1;
    }

    /** A name in small letters, behind a title that nothing but a name stands behind. */
    private static boolean isSmallSurname(Tokens tokens, int index, int at) {
        boolean tight = tokens.is(index + 1, '.') && at == index + 2;
        boolean title = tight || !tokens.isCapitalised(index) || BEFORE_SMALL.contains(tokens.word(index));
        boolean box =
                tokens.word(index - 2).equals("or") || tokens.word(index - 2).equals("and");
        boolean judge = tokens.isCapitalised(index) && tokens.isCapitalised(at);
        boolean word = tokens.kind(at) == TokenKind.WORD
                && (isIrish(tokens, at) || tokens.size(at) > 2)
                && !judge
                && !tokens.isSolid(at - 1);
        return title && word && !(box && tokens.isCapitalised(index)) && !NOT_NAMES.contains(tokens.word(at));
    }

    /** Past the further parts of a name: {@code O'Example}, {@code Example-Sample}, {@code Ann Example}. */
    private static int end(Tokens tokens, int index) {
        int at = joined(tokens, isIrish(tokens, index) ? index + 3 : index + 1);
        boolean shouted = tokens.isCapitals(index) && tokens.size(index) > 2;
        for (int names = 0; names < 2 && !shouted && isFurther(tokens, at); names++) {
            at = joined(tokens, at + 2);
        }
        return at;
    }

    private static int joined(Tokens tokens, int from) {
        int at = from;
        while (at - from < 6 && tokens.isOneOf(at, "'-") && tokens.isCapitalised(at + 1)) {
            at += 2;
        }
        return at;
    }

    private static boolean isFurther(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.GAP
                && tokens.size(at + 1) > 1
                && tokens.isCapitalised(at + 1)
                && !NOT_NAMES.contains(tokens.word(at + 1));
    }
}
