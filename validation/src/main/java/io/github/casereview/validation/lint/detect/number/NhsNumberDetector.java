package io.github.casereview.validation.lint.detect.number;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** NHS and CHI numbers: ten digits of which the last checks the others, modulo 11. */
public final class NhsNumberDetector implements Detector {
    private static final int LENGTH = 10;

    /** The sizes of its parts when marks stand between that part the members of lists as well. */
    private static final Set<String> PARTED = Set.of("334", "64", "37", "55", "a", "1111111111");

    /** What may stand before it without a gap. */
    private static final Set<String> NAMES = Set.of("nhs", "no", "nhsno", "number", "nhsnumber", "chi", "chino");

    private static final List<String> SAID = List.of("chi", "chino", "chinumber", "nhs", "nhsno", "nhsnumber");
    private static final int MOST_LETTERS = 12;

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER).or(SpokenDigits.words());
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!SpokenDigits.begin(tokens, index) || goesOn(tokens, index) || isBook(tokens, index)) {
            return Optional.empty();
        }
        Run run = Run.of(tokens, index, LENGTH, false, ".-/_");
        boolean whole = run.endsAfter(LENGTH)
                && (tokens.kind(run.end(LENGTH)) != TokenKind.WORD
                        || NAMES.contains(tokens.word(tokens.beforeGap(index - 1))))
                && checks(run.characters())
                && !holdsYears(run);
        return whole && (!run.isLoose(LENGTH) || PARTED.contains(run.groups(LENGTH)))
                ? Hit.of(index, run.end(LENGTH))
                : Optional.empty();
    }

    /** Whether a number is called that of a patient, and is one. */
    public static boolean isNamed(Tokens tokens, int index) {
        String before = tokens.lettersBefore(index, MOST_LETTERS);
        return SAID.stream().anyMatch(before::endsWith)
                && new NhsNumberDetector().at(tokens, index).isPresent();
    }

    /** Whether it is the end of something longer. */
    private static boolean goesOn(Tokens tokens, int index) {
        boolean joined = tokens.isOneOf(index - 1, ".-/") && tokens.kind(index - 2) == TokenKind.NUMBER;
        return joined || (tokens.kind(index - 1) == TokenKind.WORD && !NAMES.contains(tokens.word(index - 1)));
    }

    /** Numbers of books check themselves in the same way. */
    private static boolean isBook(Tokens tokens, int index) {
        return tokens.lettersBefore(index, 12).endsWith("isbn");
    }

    private static boolean checks(String digits) {
        int sum = 0;
        boolean allAlike = true;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
            allAlike &= digits.charAt(i) == digits.charAt(i + 1);
        }
        int check = (11 - sum % 11) % 11;
        return !allAlike && check == digits.charAt(LENGTH - 1) - '0';
    }

    /** Years with a short number between or beside them, as in {@code 2014-2015 12}. */
    private static boolean holdsYears(Run run) {
        String groups = run.groups(LENGTH);
        int at = 0;
        for (int i = 0; i < groups.length(); i++) {
            String digits = run.characters().substring(at, at + Character.digit(groups.charAt(i), 36));
            if (digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))) {
                return !groups.equals("334") && !groups.equals("64");
            }
            at += digits.length();
        }
        return false;
    }
}
