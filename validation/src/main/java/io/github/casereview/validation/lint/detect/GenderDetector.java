package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Words that tell a child's gender; not the two together, as in {@code his or her} and {@code s/he}, and not a pronoun
 * that can be an adult's of whom the text has just spoken.
 */
public final class GenderDetector implements Detector {
    private static final int MOST_BEFORE = 40;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> CHILDREN = Set.of(
            ("son boy schoolboy lad grandson stepson godson nephew laddie daughter girl schoolgirl lass granddaughter"
                            + " stepdaughter goddaughter niece lassie sister brother stepsister stepbrother"
                            + " sons boys schoolboys lads grandsons stepsons nephews daughters girls schoolgirls lasses"
                            + " granddaughters stepdaughters nieces sisters brothers stepsisters stepbrothers")
                    .split(" "));
    private static final Set<String> PARENTS = Set.of("mother", "mum", "father", "dad", "mothers", "fathers");
    private static final Set<String> SIBLINGS = Set.of("sister", "brother", "sisters", "brothers");
    private static final Set<String> KIN = Set.of(
            "mother", "father", "mum", "dad", "partner", "stepfather", "stepmother", "parent", "grandmother", "carer");
    private static final Set<String> BEFORE_SEX =
            Set.of("was", "is", "a", "as", "born", "gender", "sex", "child", "teenage", "adolescent", "aged");
    private static final Set<String> AFTER_SEX =
            Set.of("", "of", "then", "and", "who", "was", "with", "at", "in", "aged", "child", "under", "when", "or");
    private static final Set<String> YOUNG = Set.of(
            "child",
            "baby",
            "infant",
            "toddler",
            "teenager",
            "adolescent",
            "pupil",
            "student",
            "young",
            "sibling",
            "teen");
    private static final Set<String> GROWING =
            Set.of("young", "teenage", "teen", "adolescent", "schoolage", "schoolgirl");
    private static final Set<String> MEN = Set.of(
            ("father dad stepfather grandfather granddad uncle brother man male" + " boyfriend husband partner mr sir")
                    .split(" "));
    private static final Set<String> WOMEN = Set.of(
            ("mother mum stepmother grandmother gran aunt sister woman female" + " girlfriend wife partner mrs ms miss")
                    .split(" "));

    @Override
    public Starts starts() {
        return Starts.of()
                .or(MALE)
                .or(FEMALE)
                .or(CHILDREN)
                .or(PARENTS)
                .or("male", "female", "man", "woman", "lady", "f", "m");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean pronoun = MALE.contains(word) || FEMALE.contains(word);
        if ((!pronoun && !isChild(tokens, index)) || tokens.isSolid(index - 1) || tokens.isSolid(index + 1)) {
            return Optional.empty();
        }
        boolean open = pronoun && (isBoth(tokens, index) || canBeAnAdult(tokens, index));
        return open ? Optional.empty() : Hit.of(index, index + 1);
    }

    /** A word for a child, or a sex before or behind one. */
    private static boolean isChild(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean sex = word.equals("male") || word.equals("female");
        boolean grown = word.equals("man") || word.equals("woman") || word.equals("lady");
        return (CHILDREN.contains(word) && !(SIBLINGS.contains(word) && isOfAdult(tokens, index)))
                || (sex && (YOUNG.contains(tokens.word(index + 2)) || isSex(tokens, index)))
                || isLetter(tokens, index)
                || (grown && GROWING.contains(tokens.word(index - 2)))
                || isYoungParent(tokens, index);
    }

    /** {@code the mother's sister}, {@code maternal brother}: of another generation. */
    private static boolean isOfAdult(Tokens tokens, int index) {
        String before = tokens.word(index - 2);
        boolean possessive = before.equals("s") && KIN.contains(tokens.word(index - 4));
        return possessive || before.equals("maternal") || before.equals("paternal");
    }

    /** {@code was female}, {@code a male of 14}, {@code gender: male}. */
    private static boolean isSex(Tokens tokens, int index) {
        String before = tokens.word(tokens.beforeGap(index - 1));
        String marked = tokens.word(index - 3);
        boolean after = AFTER_SEX.contains(tokens.word(tokens.afterGap(index + 1)));
        return (BEFORE_SEX.contains(before) && after) || marked.equals("gender") || marked.equals("sex");
    }

    /** {@code Sex: F}. */
    private static boolean isLetter(Tokens tokens, int index) {
        String word = tokens.word(index);
        int sign = tokens.beforeGap(index - 1);
        String before = tokens.word(sign - 1);
        return (word.equals("f") || word.equals("m"))
                && tokens.isOneOf(sign, ":=-")
                && (before.equals("sex") || before.equals("gender"));
    }

    /** {@code teenage mother}, {@code mum-to-be}. */
    private static boolean isYoungParent(Tokens tokens, int index) {
        String word = tokens.word(index);
        boolean parent = PARENTS.contains(word);
        boolean expecting =
                tokens.word(index + 2).equals("to") && tokens.word(index + 4).equals("be");
        boolean hyphened = tokens.is(index + 1, '-');
        return parent && (GROWING.contains(tokens.word(index - 2)) || (expecting && hyphened));
    }

    private static boolean isBoth(Tokens tokens, int index) {
        Set<String> other = MALE.contains(tokens.word(index)) ? FEMALE : MALE;
        String before = tokens.word(partner(tokens, index, -1));
        return other.contains(tokens.word(partner(tokens, index, 1))) || other.contains(before) || before.equals("s");
    }

    private static boolean canBeAnAdult(Tokens tokens, int index) {
        Set<String> adults = MALE.contains(tokens.word(index)) ? MEN : WOMEN;
        for (int at = index - 1; at >= index - MOST_BEFORE; at--) {
            if (adults.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
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
