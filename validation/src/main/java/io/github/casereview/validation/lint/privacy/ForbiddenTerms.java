package io.github.casereview.validation.lint.privacy;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.term.TermMatcher;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Terms that must not stand in a record, such as the names behind the labels.
 *
 * <p>They live in memory only: nothing writes, prints or reports them. Whatever the case, the form of the characters,
 * what shows nothing between them, and how it is split, a term is found as whole words, with or without an ending.
 */
public final class ForbiddenTerms {
    private static final ForbiddenTerms NONE = new ForbiddenTerms(List.of());

    private final TermMatcher matcher;
    private final int count;

    private ForbiddenTerms(Collection<String> terms) {
        this.matcher = new TermMatcher(terms);
        this.count = terms.size();
    }

    /** {@return no terms} */
    public static ForbiddenTerms none() {
        return NONE;
    }

    /**
     * Terms to look for.
     *
     * @param terms each with something to see in it
     * @return the terms
     * @throws IllegalArgumentException if a term is blank
     */
    public static ForbiddenTerms of(Collection<String> terms) {
        for (String term : terms) {
            Objects.requireNonNull(term, "terms");
            NormalText folded = NormalText.of(term);
            if (folded.part(0, folded.length()).isBlank()) {
                throw new IllegalArgumentException("terms: none may be blank");
            }
        }
        return new ForbiddenTerms(terms);
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return count == 0;
    }

    List<Span> in(NormalText text) {
        return matcher.find(text);
    }

    /** {@return how many there are; never the terms} */
    @Override
    public String toString() {
        return "ForbiddenTerms{" + count + "}";
    }
}
