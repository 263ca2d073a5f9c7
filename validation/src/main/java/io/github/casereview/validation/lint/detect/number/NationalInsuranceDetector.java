package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** National Insurance numbers: two letters, six digits and a letter from A to D. */
public final class NationalInsuranceDetector implements Detector {
    private static final int LENGTH = 9;
    private static final int FEWEST_DIGITS = 4;

    /** Letters that a scanner takes for digits. */
    private static final String MISREAD = "oilsz";

    /** Those and more, where it is called what it is. */
    private static final String MISREAD_IF_NAMED = "oilszbg";

    @Override
    public Starts starts() {
        return Starts.of(Start.CODE);
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (tokens.kind(index) != TokenKind.WORD || tokens.size(index) > 2 || tokens.isSolid(index - 1)) {
            return Optional.empty();
        }
        Run run = Run.of(tokens, index, LENGTH, true, ".-/_");
        boolean isNamed = isNamed(tokens, index);
        String misread = isNamed ? MISREAD_IF_NAMED : MISREAD;
        boolean suffixed = run.endsAfter(LENGTH) && !tokens.isSolid(run.end(LENGTH)) && has(run, LENGTH, misread);
        if (suffixed && (run.isOneCase() || isUsual(run.groups(LENGTH)))) {
            return Hit.of(index, run.end(LENGTH));
        }
        boolean named = isNamed && run.endsAfter(LENGTH - 1) && has(run, LENGTH - 1, misread);
        return named ? Hit.of(index, run.end(LENGTH - 1)) : Optional.empty();
    }

    private static boolean isUsual(String groups) {
        return groups.length() == 3 || groups.equals("22221") || groups.equals("2331");
    }

    private static boolean has(Run run, int length, String misread) {
        String text = run.first(length);
        boolean letters = isLetter(text.charAt(0)) && isLetter(text.charAt(1));
        int digits = 0;
        for (int i = 2; i < LENGTH - 1; i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            digits += digit ? 1 : 0;
            letters &= digit || misread.indexOf(text.charAt(i)) >= 0;
        }
        return letters && digits >= FEWEST_DIGITS && (length < LENGTH || "abcd".indexOf(text.charAt(LENGTH - 1)) >= 0);
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    /** Without its last letter it needs to be called what it is. */
    private static boolean isNamed(Tokens tokens, int index) {
        String before = tokens.lettersBefore(index, 32);
        return before.contains("insurance")
                || before.endsWith("ni")
                || before.endsWith("nino")
                || before.endsWith("nin")
                || before.endsWith("ninumber");
    }
}
