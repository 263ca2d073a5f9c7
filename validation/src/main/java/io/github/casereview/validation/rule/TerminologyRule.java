package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.Noted;
import io.github.casereview.validation.lint.RecordLint;
import io.github.casereview.validation.lint.term.Term;
import io.github.casereview.validation.lint.term.TermFamily;

/** Rules about terms that guidance has left behind; all rest on one run of the lint. */
public enum TerminologyRule implements Rule {
    /** A term that wrongs those it speaks of. */
    TERM_DISCOURAGED(TermFamily.DISCOURAGED, "wording that guidance prefers"),

    /** A body or process by a name it no longer has. */
    TERM_RENAMED(TermFamily.RENAMED, "the name of its time");

    private final TermFamily family;
    private final String expected;

    TerminologyRule(TermFamily family, String expected) {
        this.family = family;
        this.expected = expected;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public String source() {
        return "named in each message";
    }

    @Override
    public String since() {
        return "0.1.0";
    }

    @Override
    public void check(ReviewIndex review, Breaches breaches) {
        for (Noted<Term> noted : RecordLint.of(review).terms()) {
            if (noted.what().family() == family) {
                Breaches.Breach breach = Breaches.Breach.of(noted.node(), found(noted.what()))
                        .in(noted.path())
                        .suggesting(noted.what().preferred());
                breaches.add(noted.span().map(breach::over).orElse(breach));
            }
        }
    }

    private static String found(Term term) {
        String when = term.since().isEmpty() ? "" : ", since " + term.since();
        return "a term left behind because " + term.reason() + " (" + term.source() + when + ")";
    }
}
