package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The severities that a caller gives to rules, as in {@code LINK_EMPTY=error}. */
final class Ratings {
    private static final String OFF = "off";

    private Ratings() {}

    /** A checker that goes by them; none if one of them is not of a rule or not a severity. */
    static Optional<ReviewChecker> apply(Map<String, String> severities, ReviewChecker checker) {
        ReviewChecker rated = checker;
        for (Map.Entry<String, String> each : severities.entrySet()) {
            Optional<Severity> severity = severity(each.getValue());
            boolean off = each.getValue().equals(OFF);
            if (!rated.has(each.getKey()) || (severity.isEmpty() && !off)) {
                return Optional.empty();
            }
            rated = off ? rated.without(each.getKey()) : rated.rating(each.getKey(), severity.orElseThrow());
        }
        return Optional.of(rated);
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
