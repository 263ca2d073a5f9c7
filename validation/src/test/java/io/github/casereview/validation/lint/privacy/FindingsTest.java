package io.github.casereview.validation.lint.privacy;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.GoldenFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that the lint finds in the texts that were written to try it, so that a change of it shows whatever it changes. */
class FindingsTest {
    @Test
    void are_those_that_are_written_down() throws IOException {
        StringBuilder found = new StringBuilder("# what is found in each line of the other files\n");
        for (String name : SpellingsTest.names()) {
            found.append("# ").append(name).append('\n');
            for (String line : Written.lines("spellings/" + name + ".txt")) {
                add(Written.marked(name, line), SpellingsTest.LINT, found);
            }
        }
        found.append("# boundaries\n");
        for (String line : Written.lines("boundaries.txt")) {
            add(Written.marked("boundaries", line), SpellingsTest.LINT, found);
        }
        found.append("# unseen\n");
        for (String line : Written.lines("unseen.tsv")) {
            Written written = Written.listed(line);
            add(written, PrivacyLint.standard().forbidding(ForbiddenTerms.of(written.terms())), found);
        }
        GoldenFile.matches(GoldenFile.resource("lint/privacy/findings.txt"), found.toString());
    }

    private static void add(Written written, PrivacyLint lint, StringBuilder found) {
        List<String> told = lint.find(written.text()).stream()
                .map(each -> each.kind() + " " + shown(written.text(), each.span()))
                .toList();
        found.append(String.join(" | ", told)).append('\n');
    }

    private static String shown(String text, Span span) {
        StringBuilder shown = new StringBuilder();
        text.substring(span.start(), span.end()).chars().forEach(unit -> {
            boolean plain = unit == ' ' || Character.isLetterOrDigit(unit) || (unit > ' ' && unit <= '~');
            shown.append(plain ? Character.toString(unit) : "\\u%04x".formatted(unit));
        });
        return shown.toString();
    }
}
