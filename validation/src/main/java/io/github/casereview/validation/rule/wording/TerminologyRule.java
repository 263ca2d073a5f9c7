package io.github.casereview.validation.rule.wording;

import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.Noted;
import io.github.casereview.validation.lint.RecordLint;
import io.github.casereview.validation.lint.term.Term;
import io.github.casereview.validation.lint.term.TermFamily;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about terms that guidance has left behind; all rest on one run of the lint. */
public enum TerminologyRule implements Rule {
    /** A term that wrongs those it speaks of. */
    TERM_DISCOURAGED(TermFamily.DISCOURAGED, "wording that guidance prefers"),

    /** A body or process by a name it no longer has. */
    TERM_RENAMED(TermFamily.RENAMED, "the name of its time");

    private final Definition definition;

    TerminologyRule(TermFamily family, String expected) {
        this.definition = Definition.info(expected, (review, breaches) -> look(family, review, breaches))
                .askedBy("the document named in each message");
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void look(TermFamily family, ReviewIndex review, Breaches breaches) {
        for (Noted<Term> noted : RecordLint.of(review).terms()) {
            if (noted.what().family() == family) {
                Breach breach = Breach.of(noted.node(), found(noted.what()))
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
