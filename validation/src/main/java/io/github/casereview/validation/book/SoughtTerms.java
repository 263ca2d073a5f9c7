package io.github.casereview.validation.book;

import io.github.casereview.validation.lint.term.Term;
import io.github.casereview.validation.lint.term.TermFamily;
import io.github.casereview.validation.lint.term.TerminologyLint;
import io.github.casereview.validation.rule.wording.TerminologyRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms that a rule on terms looks for. */
final class SoughtTerms {
    private SoughtTerms() {}

    /** Those of a code; none where it is not of a rule on terms. */
    static List<Term> of(String code) {
        return Stream.of(TermFamily.values())
                .filter(family -> TerminologyRule.of(family).code().equals(code))
                .flatMap(family -> TerminologyLint.standard().known().stream().filter(term -> term.family() == family))
                .toList();
    }

    /** Where a term is wrong, in words. */
    static String where(Term term) {
        String nations = term.nations().stream()
                .sorted()
                .map(nation ->
                        nation.name().charAt(0) + nation.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String from = term.isWrongAlways() ? "always" : "under guidance from " + term.from() + " on";
        return nations.isEmpty() ? from : from + ", " + nations;
    }
}
