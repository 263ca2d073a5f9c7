package io.github.casereview.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;

/**
 * The way to a value, by properties and indexes, as a violation holds it.
 *
 * <p>What lies inside an extension is JSON, not properties: the way ends at {@code extensions}.
 */
record PropertyPath(List<String> steps) {
    private static final String EXTENSIONS = "extensions";
    private static final int MOST_DIGITS = 10;

    /** {@return the way that a JSON Pointer goes} */
    static PropertyPath of(String pointer) {
        List<String> all =
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
        int end = all.indexOf(EXTENSIONS);
        return new PropertyPath(end < 0 ? all : all.subList(0, end + 1));
    }

    /** {@return the same way as a JSON Pointer} */
    String pointer() {
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }

    /** Adds a violation at the end of the way. */
    void add(ConstraintViolationBuilder violation) {
        PathNodes nodes = new PathNodes(violation);
        for (String step : steps) {
            if (isIndex(step)) {
                nodes.element(Integer.parseInt(step));
            } else {
                nodes.property(step);
            }
        }
        nodes.end();
    }

    /** No property's name is a number. */
    private static boolean isIndex(String step) {
        return !step.isEmpty()
                && step.length() < MOST_DIGITS
                && step.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
