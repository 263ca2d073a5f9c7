package io.github.casereview.json.migration;

import io.github.casereview.json.scan.Located;

/**
 * A document of an older version, in the form of the current one.
 *
 * @param version the version it said, one that this library knows
 * @param current the version it says now
 * @param document what it has become
 */
public record UpToDate(Located.Str version, String current, Located.Obj document) {
    /** Tells nothing of the document. */
    @Override
    public String toString() {
        return "UpToDate{" + version.value() + " to " + current + "}";
    }
}
