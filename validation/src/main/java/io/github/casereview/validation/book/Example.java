package io.github.casereview.validation.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * A part of a record that keeps a rule, one that breaks it, and what is found there.
 *
 * <p>The tests of the rules write them, so that no example says what is not so.
 *
 * @param given the profile and day that it is checked under; empty for none of its own
 * @param holds a part of a record that keeps the rule
 * @param breaks one that breaks it
 * @param issues what is found there, a line each
 */
public record Example(String given, String holds, String breaks, List<String> issues) {
    private static final String FILE = "examples.json";

    /** Keeps its own copy. */
    public Example {
        issues = List.copyOf(issues);
    }

    /** {@return the example of a rule} */
    public static Optional<Example> of(String code) {
        return Optional.ofNullable(Written.ALL.get(code));
    }

    /** All examples, read when the first is asked for. */
    private static final class Written {
        static final Map<String, Example> ALL = Shipped.read(FILE, new TypeReference<>() {});
    }
}
