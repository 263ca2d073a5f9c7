package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Full postcodes; a district alone, such as {@code L36}, is none. */
public final class PostcodeDetector implements Detector {
    private static final int LONGEST = 7;
    private static final int SHORTEST = 5;

    /** The areas of the Post Office, and four that exist in examples only. */
    private static final Set<String> AREAS = Set.of(("ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct"
                    + " cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im"
                    + " ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl"
                    + " po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc"
                    + " wd wf wn wr ws wv yo ze aa qq xx zz")
            .split(" "));

    @Override
    public Starts starts() {
        return Starts.of(Start.CODE);
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (tokens.kind(index) != TokenKind.WORD || tokens.size(index) > 3 || tokens.isSolid(index - 1)) {
            return Optional.empty();
        }
        Run run = Run.of(tokens, index, LONGEST, true, ".-_/");
        for (int length = LONGEST; length >= SHORTEST; length--) {
            if (run.endsAfter(length) && !tokens.isSolid(run.end(length)) && isPostcode(tokens, index, run, length)) {
                return Hit.of(index, run.end(length));
            }
        }
        return Optional.empty();
    }

    private static boolean isPostcode(Tokens tokens, int index, Run run, int length) {
        String text = run.first(length);
        String outward = text.substring(0, length - 3);
        String inward = text.substring(length - 3);
        boolean formed = (isOutward(outward) && isInward(inward)) || text.equals("gir0aa");
        return formed && isWritten(tokens, run, index, outward, inward);
    }

    private static boolean isOutward(String outward) {
        int letters = 0;
        while (letters < outward.length() && isLetter(outward.charAt(letters))) {
            letters++;
        }
        String district = outward.substring(letters);
        boolean digitFirst = !district.isEmpty() && !isLetter(district.charAt(0));
        return digitFirst && district.length() <= 2 && AREAS.contains(outward.substring(0, letters));
    }

    private static boolean isInward(String inward) {
        return !isLetter(inward.charAt(0)) && isLetter(inward.charAt(1)) && isLetter(inward.charAt(2));
    }

    /** In capitals however it is split; in small letters or with letters that no postcode has, only in its usual form. */
    private static boolean isWritten(Tokens tokens, Run run, int index, String outward, String inward) {
        boolean usual = run.endsAfter(outward.length())
                && tokens.kind(run.end(outward.length())) == TokenKind.GAP
                && run.end(outward.length()) - index == tokensIn(outward);
        boolean usualLetters = inward.chars().noneMatch(unit -> "cikmov".indexOf(unit) >= 0);
        if (run.isCapitals() && (usual || (usualLetters && !run.isLoose(outward.length() + inward.length())))) {
            return true;
        }
        boolean once = run.isCapitals() || !run.isLoose(outward.length() + inward.length());
        return usualLetters && isOneSplit(tokens, index, run, outward, inward, once) && !isOrdinal(inward);
    }

    /** Whether nothing splits it, or every character from the next, or its two parts only. */
    private static boolean isOneSplit(Tokens tokens, int index, Run run, String outward, String inward, boolean once) {
        int length = outward.length() + inward.length();
        int groups = run.groups(length).length();
        boolean inTwo = run.endsAfter(outward.length())
                && run.end(outward.length()) - index == tokensIn(outward)
                && run.end(length) - afterMarks(tokens, run.end(outward.length())) == tokensIn(inward);
        return groups == tokensIn(outward + inward) || (groups == length && !run.isLoose(length)) || (once && inTwo);
    }

    private static int afterMarks(Tokens tokens, int from) {
        int at = from;
        while (tokens.kind(at) == TokenKind.GAP || tokens.kind(at) == TokenKind.MARK) {
            at++;
        }
        return at;
    }

    /** How many words and numbers a code is when nothing splits it. */
    private static int tokensIn(String code) {
        int count = 1;
        for (int i = 1; i < code.length(); i++) {
            if (isLetter(code.charAt(i)) != isLetter(code.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isOrdinal(String inward) {
        return Set.of("1st", "2nd", "3rd").contains(inward) || inward.endsWith("th");
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
