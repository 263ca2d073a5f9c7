package io.github.casereview.validation.lint.term;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.QuotedParts;
import io.github.casereview.validation.lint.text.term.PhraseMatcher;
import io.github.casereview.validation.profile.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds terms that guidance has left behind; never in quotation marks, and never a term that was right for its time.
 *
 * <p>Where it is not known under which guidance a text was written, only what no guidance would say is found.
 */
public final class TerminologyLint {
    private static final TerminologyLint STANDARD = new TerminologyLint(terms(), right());

    private final List<Term> terms;
    private final List<String> phrases;
    private final List<Optional<Term>> meanings;
    private final PhraseMatcher matcher;

    private TerminologyLint(List<Term> terms, List<String> right) {
        Map<String, Optional<Term>> known = new LinkedHashMap<>();
        right.forEach(phrase -> Plurals.of(phrase).forEach(each -> known.put(each, Optional.empty())));
        for (Term term : terms) {
            term.phrases().forEach(phrase -> Plurals.of(phrase).forEach(each -> known.put(each, Optional.of(term))));
        }
        this.terms = List.copyOf(terms);
        this.phrases = List.copyOf(known.keySet());
        this.meanings = List.copyOf(known.values());
        this.matcher = new PhraseMatcher(phrases);
    }

    private static List<Term> terms() {
        List<Term> all = new ArrayList<>(RenamedTerms.ALL);
        all.addAll(PeopleTerms.ALL);
        return all;
    }

    private static List<String> right() {
        List<String> all = new ArrayList<>(RenamedTerms.RIGHT);
        all.addAll(PeopleTerms.RIGHT);
        return all;
    }

    /** {@return the lint with the terms of this library} */
    public static TerminologyLint standard() {
        return STANDARD;
    }

    /** {@return the terms it knows} */
    public List<Term> known() {
        return terms;
    }

    /** {@return the terms in a text that are wrong under every one of some guidances, or always where there is none} */
    public List<TermFinding> find(NormalText text, Collection<Edition> editions) {
        List<Span> quoted = QuotedParts.of(text);
        List<TermFinding> found = new ArrayList<>();
        int part = 0;
        for (PhraseMatcher.Match match : matcher.find(text)) {
            while (part < quoted.size()
                    && quoted.get(part).end() <= match.span().start()) {
                part++;
            }
            boolean isQuoted = part < quoted.size()
                    && quoted.get(part).start() <= match.span().start();
            meanings.get(match.phrase())
                    .filter(term -> !isQuoted && isWrong(term, editions))
                    .ifPresent(term -> found.add(new TermFinding(term, phrases.get(match.phrase()), match.span())));
        }
        return List.copyOf(found);
    }

    private static boolean isWrong(Term term, Collection<Edition> editions) {
        return editions.isEmpty() ? term.isWrongAlways() : editions.stream().allMatch(term::isWrongIn);
    }
}
