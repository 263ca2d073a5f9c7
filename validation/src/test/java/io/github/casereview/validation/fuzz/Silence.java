package io.github.casereview.validation.fuzz;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No word of a text is heard in what is told of it.
 *
 * <p>Messages and texts may share a word that is this library's own. So where one is heard, every one of its letters in
 * the text is exchanged, and only what falls silent then came from the text.
 */
final class Silence {
    private static final Pattern VALUE = Pattern.compile("\"([^\"\\\\]{8,200})\"(?!\\s*:)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

    private Silence() {}

    static void check(byte[] bytes, Report report) {
        WaysIn.text(bytes)
                .ifPresent(text ->
                        check(text, report, other -> ReviewChecker.standard().check(other)));
    }

    static void check(String text, Report report, Function<String, Report> checker) {
        String told = told(report);
        for (String canary : canaries(text)) {
            if (told.contains(canary)) {
                Report without = checker.apply(without(text, canary));
                Promises.require(told(without).contains(canary), "no message repeats a value");
            }
        }
        Promises.require(report.issues().stream().allMatch(each -> each.value().isEmpty()), "no value is shown");
    }

    private static String told(Report report) {
        return report.issues().stream().map(Silence::told).collect(Collectors.joining("\n"));
    }

    private static String told(Issue issue) {
        return issue + " " + issue.message() + " " + issue.suggestion().orElse("");
    }

    private static Set<String> canaries(String text) {
        Matcher values = VALUE.matcher(text);
        return values.results()
                .map(found -> found.group(1))
                .filter(value -> WORD.matcher(value).find() && !OwnNames.all().contains(value))
                .collect(Collectors.toSet());
    }

    /** Names of properties stay. */
    private static String without(String text, String canary) {
        Pattern value = Pattern.compile(Pattern.quote('"' + canary + '"') + "(?!\\s*:)");
        return value.matcher(text).replaceAll(Matcher.quoteReplacement('"' + exchanged(canary) + '"'));
    }

    private static String exchanged(String canary) {
        return canary.codePoints()
                .map(c -> Character.isLetter(c) ? (Character.isUpperCase(c) ? 'Q' : 'q') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
