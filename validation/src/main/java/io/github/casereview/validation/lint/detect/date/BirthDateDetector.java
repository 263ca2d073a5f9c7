package io.github.casereview.validation.lint.detect.date;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Slips;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates known to the day that are said to be someone's birth. */
public final class BirthDateDetector implements Detector {
    private static final int UNITS = 32;
    private static final int MOST_BEFORE = 24;
    private static final int MOST_AFTER = 14;
    private static final Set<String> BIRTHS = births();
    private static final Set<String> NEWBORN =
            Set.of("he", "she", "baby", "boy", "girl", "child", "infant", "twin", "twins", "newborn", "neonate");
    private static final Set<String> BABIES = Set.of("baby", "infant", "newborn", "twins", "twin", "child");
    private static final List<String> NAMES =
            List.of("born", "dob", "dobs", "dateofbirth", "birthday", "birthdate", "birthdob");
    private static final List<String> FILLERS =
            List.of("on", "the", "is", "was", "of", "at", "as", "falls", "which", "that");

    private static Set<String> births() {
        Set<String> births = new HashSet<>(
                Set.of(("born bron bom brth birth birthday birthdate bday dob svd ventouse forceps caesarean caesarian"
                                + " ganwyd ganed geni rugadh")
                        .split(" ")));
        births.addAll(Slips.scanned(List.of("birth")));
        births.addAll(Slips.of(List.of("birthday")));
        return Set.copyOf(births);
    }

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER).or(DateWords.starts());
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!tokens.isSolid(index) || DateAt.isOfNumber(tokens, index)) {
            return Optional.empty();
        }
        Optional<Hit> full = DateAt.full(tokens, index)
                .filter(hit -> isNear(tokens, index)
                        || isNamed(tokens, hit)
                        || isShortened(tokens, index)
                        || isSaidAfter(tokens, hit));
        return full.or(
                () -> DateAt.any(tokens, index).or(() -> compact(tokens, index)).filter(hit -> isNamed(tokens, hit)));
    }

    /** Whether birth is spoken of just before, in the same part of the sentence, and no other year. */
    private static boolean isNear(Tokens tokens, int index) {
        for (int at = index - 1; at >= index - MOST_BEFORE; at--) {
            if (BIRTHS.contains(tokens.word(at)) || isDelivery(tokens, at) || isBirthday(tokens, at)) {
                return true;
            } else if (isPartEnd(tokens, at, index) || (tokens.number(at) >= 1900 && tokens.number(at) < 2100)) {
                return false;
            }
        }
        return false;
    }

    /** {@code born two weeks early, on 3 March 2012} goes on over its comma, as does {@code born in a taxi, 3 March 2012}. */
    private static boolean isPartEnd(Tokens tokens, int at, int index) {
        boolean on =
                tokens.is(at, ',') && (at + 2 == index || tokens.word(at + 2).equals("on"));
        return tokens.isOneOf(at, ",;!?") && !on && !BIRTHS.contains(tokens.word(at - 1));
    }

    /** {@code he was delivered}, not a letter that was. */
    private static boolean isDelivery(Tokens tokens, int at) {
        boolean letter = tokens.isCapitalised(at - 2) && tokens.size(at - 2) == 1;
        boolean arrived = tokens.word(at).equals("arrived") && BABIES.contains(tokens.word(letter ? at - 4 : at - 2));
        boolean world = tokens.word(at).equals("world") && tokens.word(at - 4).equals("into");
        return arrived || world || (tokens.word(at).equals("delivered") && isOfBaby(tokens, at));
    }

    /** {@code he was delivered}, {@code delivered a boy}, {@code the unborn baby on the plan was delivered}. */
    private static boolean isOfBaby(Tokens tokens, int delivered) {
        for (int at = delivered - 4; at <= delivered + 4; at += 2) {
            if (at != delivered && NEWBORN.contains(tokens.word(at))) {
                return true;
            }
        }
        for (int at = delivered - 2; at >= delivered - MOST_AFTER; at -= 2) {
            if (BABIES.contains(tokens.word(at)) || tokens.word(at).equals("unborn")) {
                return true;
            }
        }
        return NEWBORN.contains(tokens.word(delivered - 3));
    }

    /** {@code turned six}. */
    private static boolean isBirthday(Tokens tokens, int at) {
        return tokens.word(at).equals("turned") && DateWords.isAge(tokens.word(at + 2));
    }

    /** {@code b. 3 March 2012}, {@code D/B 3.3.12}. */
    private static boolean isShortened(Tokens tokens, int index) {
        int mark = tokens.beforeGap(index - 1);
        int letter = tokens.isOneOf(mark, ".:") ? mark - 1 : mark;
        boolean stroke = tokens.is(letter - 1, '/') && tokens.word(letter - 2).equals("d");
        if (tokens.word(letter).equals("b") && stroke) {
            return true;
        }
        return tokens.word(letter).equals("b") && !tokens.isCapitalised(letter) && !tokens.isSolid(letter - 1);
    }

    /** {@code 3 March 2012 is the date of birth}, {@code 3 March 2012, when the baby was born}. */
    private static boolean isSaidAfter(Tokens tokens, Hit date) {
        int bracket = tokens.afterGap(date.to());
        if (tokens.is(bracket, '(') && tokens.word(bracket + 1).equals("birth")) {
            return true;
        }
        for (int at = date.to(); at < date.to() + MOST_AFTER; at++) {
            String word = tokens.word(at);
            if (isDelivery(tokens, at)) {
                return true;
            } else if (BIRTHS.contains(word)) {
                return !word.equals("birth") || isOf(tokens, at - 2);
            } else if (tokens.isOneOf(at, ".;!?") || tokens.kind(at) == TokenKind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    /** {@code of birth}, {@code of his birth}. */
    private static boolean isOf(Tokens tokens, int at) {
        boolean whose = Set.of("his", "her", "their").contains(tokens.word(at));
        return tokens.word(whose ? at - 2 : at).equals("of") || tokens.word(at).equals("s");
    }

    private static Optional<Hit> compact(Tokens tokens, int index) {
        boolean digits = tokens.kind(index) == TokenKind.NUMBER && (tokens.size(index) == 6 || tokens.size(index) == 8);
        boolean begins = !tokens.isSolid(index - 1) || tokens.word(index - 1).equals("dob");
        return digits && begins && !tokens.isSolid(index + 1) ? Hit.of(index, index + 1) : Optional.empty();
    }

    private static boolean isNamed(Tokens tokens, Hit date) {
        String before = withoutFillers(tokens.lettersBefore(date.from(), UNITS));
        String after = tokens.lettersFrom(date.to(), UNITS / 2);
        boolean bracketed = tokens.is(tokens.afterGap(date.to()), '(');
        return NAMES.stream().anyMatch(before::endsWith)
                || (bracketed && NAMES.stream().anyMatch(after::startsWith));
    }

    private static String withoutFillers(String letters) {
        String rest = letters;
        for (boolean shorter = true; shorter; ) {
            String now = rest;
            shorter = false;
            for (String filler : FILLERS) {
                if (now.endsWith(filler) && NAMES.stream().noneMatch(now::endsWith)) {
                    rest = now.substring(0, now.length() - filler.length());
                    shorter = true;
                }
            }
        }
        return rest;
    }
}
