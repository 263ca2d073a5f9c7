package io.github.casereview.validation.lint.privacy;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.term.TermMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Terms that must not stand in a record, such as the names behind the labels.
 *
 * <p>They live in memory only: nothing writes, prints or reports them. Whatever the case, the form of the characters,
 * what shows nothing between them, and how it is split, a term is found as whole words, with or without an ending; one
 * of two words is found with the second first as well, as lists have names.
 */
public final class ForbiddenTerms {
    private static final Pattern TWO_WORDS = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final ForbiddenTerms NONE = new ForbiddenTerms(List.of());

    private final TermMatcher matcher;
    private final int count;

    private ForbiddenTerms(Collection<String> terms) {
        this.matcher =
                new TermMatcher(terms.stream().flatMap(ForbiddenTerms::forms).toList());
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

    /** A term, and one of two words with the second word first: {@code Ann Example}, {@code Example, Ann}. */
    private static Stream<String> forms(String term) {
        Matcher words = TWO_WORDS.matcher(term.strip());
        return words.matches()
                ? Stream.of(term, words.replaceFirst("$2 $1"), words.replaceFirst("$2, $1"))
                : Stream.of(term);
    }

    /** Where a text holds any of them, by any of some readings of it; of places that overlap, that of the first reading. */
    List<Span> in(List<NormalText> readings) {
        List<Span> found = new ArrayList<>();
        for (NormalText reading : readings) {
            found.addAll(apart(matcher.find(reading), List.copyOf(found)));
            found.sort(Comparator.comparingInt(Span::start));
        }
        return found;
    }

    /** Those of some places that touch none of others; both are in order. */
    private static List<Span> apart(List<Span> places, List<Span> others) {
        List<Span> apart = new ArrayList<>();
        int at = 0;
        for (Span place : places) {
            while (at < others.size() && others.get(at).end() <= place.start()) {
                at++;
            }
            if (at == others.size() || others.get(at).start() >= place.end()) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return count == 0;
    }

    /** {@return how many there are; never the terms} */
    @Override
    public String toString() {
        return "ForbiddenTerms{" + count + "}";
    }
}
