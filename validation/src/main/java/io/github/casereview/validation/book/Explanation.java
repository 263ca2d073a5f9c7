package io.github.casereview.validation.book;

import io.github.casereview.validation.book.Catalogue.Entry;
import io.github.casereview.validation.lint.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one code means, in words for a terminal. */
final class Explanation {
    private final StringBuilder text = new StringBuilder();

    private Explanation() {}

    static String text(Entry entry, Optional<Example> example) {
        Explanation explanation = new Explanation();
        explanation.facts(entry);
        explanation.terms(SoughtTerms.of(entry.code()));
        example.ifPresent(explanation::example);
        return explanation.text.toString();
    }

    private void facts(Entry entry) {
        text.append(entry.code()).append('\n');
        if (!entry.meaning().isEmpty()) {
            text.append("  ").append(entry.meaning()).append("\n\n");
        }
        fact("severity", entry.severity().word());
        entry.ratings().forEach(rating -> fact("", rating));
        fact("stage", entry.stage().word());
        fact("expected", entry.expected());
        fact("source", entry.source());
        fact("profiles", entry.profiles());
        fact("since", entry.since());
        entry.retired().ifPresent(release -> fact("retired", release));
    }

    private void terms(List<Term> terms) {
        if (!terms.isEmpty()) {
            text.append("\n  terms, and what to write\n");
        }
        for (Term term : terms) {
            text.append("    ").append(String.join(", ", term.phrases())).append("\n      -> ");
            text.append(term.preferred())
                    .append("; ")
                    .append(SoughtTerms.where(term))
                    .append('\n');
        }
    }

    private void fact(String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-9s %s", name, value)).append('\n');
    }

    private void example(Example example) {
        text.append("\n  holds\n").append(example.holds().indent(4));
        String given = example.given().isEmpty() ? "" : ", " + example.given();
        text.append("\n  breaks")
                .append(given)
                .append('\n')
                .append(example.breaks().indent(4))
                .append('\n');
        example.issues().forEach(issue -> text.append("    ").append(issue).append('\n'));
    }
}
