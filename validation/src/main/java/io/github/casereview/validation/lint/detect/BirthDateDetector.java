package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Dates known to the day that are said to be someone's birth. */
public final class BirthDateDetector implements Detector {
    private static final int UNITS = 32;
    private static final List<String> NAMES =
            List.of("born", "dob", "dateofbirth", "birthday", "birthdate", "birthdob");
    private static final List<String> FILLERS = List.of("on", "the", "is", "was", "of", "at", "as", "falls");

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (!tokens.isSolid(index)) {
            return Optional.empty();
        }
        Optional<Hit> date = DateAt.any(tokens, index).or(() -> compact(tokens, index));
        return date.filter(hit -> isNamed(tokens, hit));
    }

    private static Optional<Hit> compact(Tokens tokens, int index) {
        boolean digits = tokens.kind(index) == TokenKind.NUMBER && (tokens.size(index) == 6 || tokens.size(index) == 8);
        return digits && !tokens.isSolid(index - 1) && !tokens.isSolid(index + 1)
                ? Hit.of(index, index + 1)
                : Optional.empty();
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
