package io.github.casereview.validation.rule.wording;

import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.Noted;
import io.github.casereview.validation.lint.RecordLint;
import io.github.casereview.validation.lint.term.Term;
import io.github.casereview.validation.lint.term.TermFamily;
import io.github.casereview.validation.lint.term.TermFinding;
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

    /** {@return the rule on the terms of a family} */
    public static TerminologyRule of(TermFamily family) {
        return family == TermFamily.DISCOURAGED ? TERM_DISCOURAGED : TERM_RENAMED;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void look(TermFamily family, ReviewIndex review, Breaches breaches) {
        for (Noted<TermFinding> noted : RecordLint.of(review).terms()) {
            if (noted.what().term().family() == family) {
                Breach breach = Breach.of(noted.node(), found(noted.what()))
                        .in(noted.path())
                        .suggesting(noted.what().term().preferred());
                breaches.add(noted.span().map(breach::over).orElse(breach));
            }
        }
    }

    /** The term as the list has it, which is not of the record. */
    private static String found(TermFinding finding) {
        Term term = finding.term();
        String when = term.since().isEmpty() ? "" : ", since " + term.since();
        return "the term " + finding.phrase() + ", left behind because " + term.reason() + " (" + term.source() + when
                + ")";
    }
}
