package io.github.casereview.json.schema;

import io.github.casereview.json.schema.Difference.Effect;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a draft change, and a published version never. */
final class SchemaVersionGate {
    private SchemaVersionGate() {}

    /**
     * Passes, or says which version the changes need.
     *
     * @throws AssertionError if a published version would change
     */
    static void check(String version, List<Difference> differences) {
        if (!isDraft(version) && !differences.isEmpty()) {
            throw new AssertionError("version " + version + " is published and does not change; " + needed(differences)
                    + ":\n" + list(differences));
        }
    }

    static boolean isDraft(String version) {
        return version.endsWith("-draft");
    }

    /** The differences, those that matter most first. */
    static String list(List<Difference> differences) {
        return differences.stream()
                .sorted((a, b) -> b.effect().compareTo(a.effect()))
                .map(difference -> "  " + difference)
                .collect(Collectors.joining("\n"));
    }

    private static String needed(List<Difference> differences) {
        boolean breaks = differences.stream().anyMatch(each -> each.effect() == Effect.INCOMPATIBLE);
        return breaks ? "these changes need a new major version" : "these changes need a new minor version";
    }
}
