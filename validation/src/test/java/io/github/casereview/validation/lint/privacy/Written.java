package io.github.casereview.validation.lint.privacy;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that somebody wrote to try the lint.
 *
 * @param kind what it holds, or is said to hold
 * @param text the text
 * @param place where what identifies stands in it
 * @param terms what is forbidden in it
 */
record Written(String kind, String text, Span place, List<String> terms) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\([nrt])");

    /** The lines of a file of such texts, but for comments. */
    static List<String> lines(String name) throws IOException {
        try (var lines = Files.lines(GoldenFile.resource("lint/privacy/" + name))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    /** A text in which what identifies stands between ‹ and ›. */
    static Written marked(String kind, String line) {
        String marked = plain(line);
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        return new Written(kind, marked.replaceAll("[‹›]", ""), new Span(start, end), List.of());
    }

    /** A line with tabs between the kind, the text, what identifies in it, and perhaps a term that is forbidden. */
    static Written listed(String line) {
        String[] parts = line.split("\t");
        String text = plain(parts[1]);
        String found = plain(parts[2]);
        int start = text.indexOf(found);
        List<String> terms = parts.length > 3 ? List.of(plain(parts[3])) : List.of();
        return new Written(parts[0], text, new Span(start, start + found.length()), terms);
    }

    /** Whether a finding touches what identifies. */
    boolean isAt(PrivacyFinding finding) {
        return finding.span().start() < place.end() && finding.span().end() > place.start();
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(each -> Matcher.quoteReplacement(character(each.group())));
    }

    private static String character(String escape) {
        return switch (escape) {
            case "\\n" -> "\n";
            case "\\r" -> "\r";
            case "\\t" -> "\t";
            default -> Character.toString((char) Integer.parseInt(escape.substring(2), 16));
        };
    }
}
