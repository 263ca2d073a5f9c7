package io.github.casereview.validation.lint.term;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Edition;
import java.util.List;
import java.util.Set;

/**
 * A term that is left behind, with what to say in its place.
 *
 * @param family why it is left behind
 * @param phrases how it is written, in the singular
 * @param preferred what to say in its place
 * @param reason why
 * @param source who says so
 * @param since from when, as a year or a year and month; empty where it never was right
 * @param from the year of the first guidance under which it is wrong; 0 for all
 * @param nations whose guidance; empty for all
 */
public record Term(
        TermFamily family,
        List<String> phrases,
        String preferred,
        String reason,
        String source,
        String since,
        int from,
        Set<Nation> nations) {

    /** Keeps its own copies. */
    public Term {
        phrases = List.copyOf(phrases);
        nations = Set.copyOf(nations);
    }

    static Term discouraged(String phrases, String preferred, String reason, String source, String since, int from) {
        return new Term(TermFamily.DISCOURAGED, split(phrases), preferred, reason, source, since, from, Set.of());
    }

    static Term renamed(String phrases, String preferred, String source, String since, int from, Nation... nations) {
        return new Term(
                TermFamily.RENAMED,
                split(phrases),
                preferred,
                "it has another name",
                source,
                since,
                from,
                Set.of(nations));
    }

    private static List<String> split(String phrases) {
        return List.of(phrases.split(", "));
    }

    /** {@return whether it is wrong whenever and wherever it was written} */
    public boolean isWrongAlways() {
        return from == 0;
    }

    /** {@return whether it is wrong in a document written under some guidance} */
    public boolean isWrongIn(Edition edition) {
        boolean there = nations.isEmpty() || nations.contains(edition.nation());
        return isWrongAlways() || (there && edition.year() >= from);
    }
}
