package io.github.casereview.validation.cli.option;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** The severities that a caller gives to rules, as in {@code LINK_EMPTY=error}. */
public final class Ratings {
    private static final String OFF = "off";

    private Ratings() {}

    /**
     * A checker that goes by them.
     *
     * @throws TypeConversionException if one of them is not of a rule or not a severity
     */
    public static ReviewChecker apply(List<String> ratings, ReviewChecker checker) {
        ReviewChecker rated = checker;
        for (String each : ratings) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw new TypeConversionException("expected CODE=SEVERITY, as in LINK_EMPTY=off, found " + each);
            }
            rated = apply(each.substring(0, equals), each.substring(equals + 1), rated);
        }
        return rated;
    }

    private static ReviewChecker apply(String code, String word, ReviewChecker checker) {
        if (!checker.has(code)) {
            throw new TypeConversionException("expected the code of a rule, found " + code + meant(code));
        }
        if (word.equals(OFF)) {
            return checker.without(code);
        }
        return checker.rating(
                code,
                severity(word)
                        .orElseThrow(() -> new TypeConversionException(
                                "expected error, warning, info or off for " + code + ", found " + word)));
    }

    private static String meant(String code) {
        List<String> codes = RuleBook.rules().stream().map(Rule::code).toList();
        return Nearest.to(code, codes).map(near -> ", did you mean " + near).orElse("");
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
