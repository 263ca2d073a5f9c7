package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** Telephone numbers: British ones, and those of other countries where they begin with a plus. */
public final class PhoneDetector implements Detector {
    private static final int MOST = 16;
    private static final String SEPARATORS = ".-()/_";

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER).or(SpokenDigits.words()).orMarks("+");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (tokens.is(index, '+')) {
            return international(tokens, index);
        } else if (!begins(tokens, index) || NhsNumberDetector.isNamed(tokens, index)) {
            return Optional.empty();
        }
        int before = tokens.beforeGap(index - 1);
        int from = tokens.isOneOf(before, "([") ? before : index;
        Run run = Run.of(tokens, index, MOST, false, SEPARATORS);
        if (run.characters().startsWith("44")) {
            return longest(run, from, 12, 12);
        }
        return run.characters().startsWith("00") ? abroad(run, from, 2) : national(run, from);
    }

    private static boolean begins(Tokens tokens, int index) {
        String digits = SpokenDigits.at(tokens, index);
        boolean country =
                digits.startsWith("447") || (digits.equals("44") && tokens.number(tokens.afterMark(index + 1)) >= 1000);
        return SpokenDigits.begin(tokens, index)
                && (digits.startsWith("0") || country)
                && !(tokens.isOneOf(index - 1, ".,/:-") && tokens.kind(index - 2) == TokenKind.NUMBER);
    }

    private static Optional<Hit> international(Tokens tokens, int plus) {
        int first = tokens.afterGap(plus + 1);
        int digits = tokens.afterGap(tokens.isOneOf(first, SEPARATORS) ? first + 1 : first);
        int from = tokens.is(plus - 1, '(') ? plus - 1 : plus;
        return abroad(Run.of(tokens, digits, MOST, false, SEPARATORS), from, 0);
    }

    /** Country code and number: 44, perhaps the 0 that is left out when calling, and nine or ten digits; or 10 to 15. */
    private static Optional<Hit> abroad(Run run, int from, int prefix) {
        String digits = run.characters();
        if (digits.startsWith("44", prefix)) {
            int subscriber = prefix + (digits.startsWith("440", prefix) ? 3 : 2);
            return longest(run, from, subscriber + 10, subscriber + 9);
        }
        int least = prefix + 10;
        return prefix > 0 && run.groups(Math.min(digits.length(), least)).charAt(0) < '4'
                ? Optional.empty()
                : longest(run, from, 15, least);
    }

    private static Optional<Hit> longest(Run run, int from, int most, int least) {
        for (int length = most; length >= least; length--) {
            if (run.endsAfter(length) && run.isTight(length)) {
                return Hit.of(from, run.end(length));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> national(Run run, int from) {
        String digits = run.characters();
        boolean area = digits.length() > 1 && "1235789".indexOf(digits.charAt(1)) >= 0;
        if (area && run.endsAfter(11) && run.isTight(11) && isNumber(run)) {
            return Hit.of(from, run.end(11));
        }
        boolean shorter = digits.startsWith("01") || digits.startsWith("0800") || digits.startsWith("0500");
        boolean whole = shorter
                && run.endsAfter(10)
                && run.isTight(10)
                && run.groups(10).charAt(0) >= '3';
        return whole ? Hit.of(from, run.end(10)) : Optional.empty();
    }

    /** Not a date with a number behind it, nor a row of decimal fractions, {@code 0.12 0.34}. */
    private static boolean isNumber(Run run) {
        String groups = run.groups(11);
        String year = run.first(6).substring(4);
        boolean date = groups.startsWith("224") && (year.equals("19") || year.equals("20"));
        boolean fractions = groups.length() > 4 && groups.charAt(0) == '1' && groups.charAt(1) != '1';
        return !date && !fractions;
    }
}
