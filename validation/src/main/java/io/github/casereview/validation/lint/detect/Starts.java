package io.github.casereview.validation.lint.detect;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tokens at which a detector may recognise something; at all others it is not asked.
 *
 * @param words some words
 * @param marks some marks
 * @param others tokens of some other sort
 */
public record Starts(Set<String> words, String marks, Set<Start> others) {
    /** Keeps its own copies. */
    public Starts {
        words = Set.copyOf(words);
        others = Set.copyOf(others);
    }

    /** {@return starts of some sorts} */
    public static Starts of(Start... some) {
        return new Starts(Set.of(), "", Arrays.stream(some).collect(Collectors.toSet()));
    }

    /** {@return these, or some words} */
    public Starts or(Collection<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return new Starts(all, marks, others);
    }

    /** {@return these, or some words} */
    public Starts or(String... more) {
        return or(Arrays.asList(more));
    }

    /** {@return these, or each of some marks} */
    public Starts orMarks(String more) {
        return new Starts(words, marks + more, others);
    }
}
