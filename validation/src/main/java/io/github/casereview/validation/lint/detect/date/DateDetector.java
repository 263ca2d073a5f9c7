package io.github.casereview.validation.lint.detect.date;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Dates known to the day, with their year or without it. */
public final class DateDetector implements Detector {
    private static final int COMPACT = 8;
    private static final Set<String> NUMBERED =
            Set.of("child", "worker", "visitor", "nurse", "section", "year", "stage", "level", "page", "point", "part");

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER).or(DateWords.starts());
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (DateAt.isOfNumber(tokens, index)) {
            return Optional.empty();
        }
        return DateAt.full(tokens, index)
                .or(() -> compact(tokens, index))
                .or(() -> DateAt.any(tokens, index).filter(hit -> isDay(tokens, hit)));
    }

    /** Eight digits that are a year, a month and a day. */
    private static Optional<Hit> compact(Tokens tokens, int index) {
        boolean alone = tokens.size(index) == COMPACT && !tokens.isSolid(index - 1) && !tokens.isSolid(index + 1);
        if (!alone || tokens.kind(index) != TokenKind.NUMBER) {
            return Optional.empty();
        }
        int number = Integer.parseInt(tokens.word(index));
        int month = number / 100 % 100;
        int day = number % 100;
        boolean date = number / 1_000_000 >= 19 && number / 1_000_000 <= 20 && month >= 1 && month <= 12;
        return date && day >= 1 && day <= 31 ? Hit.of(index, index + 1) : Optional.empty();
    }

    /** Whether a day and a month without a year can be nothing else. */
    private static boolean isDay(Tokens tokens, Hit hit) {
        if (NUMBERED.contains(tokens.word(hit.from() - 2)) || tokens.isOneOf(hit.from() - 1, "./-")) {
            return false;
        }
        return DateWords.isMonth(tokens.word(hit.from())) ? endsInDay(tokens, hit) : endsInMonth(tokens, hit);
    }

    /** {@code March 3rd}; in {@code In March 3 children} the number counts something. */
    private static boolean endsInDay(Tokens tokens, Hit hit) {
        boolean counts = tokens.kind(hit.to() - 1) == TokenKind.NUMBER
                && (tokens.isSolid(hit.to() + 1) || tokens.isOneOf(hit.to(), "/-."));
        return tokens.isCapitalised(hit.from()) && !counts;
    }

    /** A month that is a verb as well, or cut short, needs its capital. */
    private static boolean endsInMonth(Tokens tokens, Hit hit) {
        int month = hit.to() - 1;
        boolean sure = tokens.size(month) > 3 && !tokens.word(month).equals("march");
        boolean weekday = DateWords.isWeekday(tokens.word(tokens.beforeGap(hit.from() - 1)));
        return DateWords.isMonth(tokens.word(month)) && (sure || weekday || tokens.isCapitalised(month));
    }
}
