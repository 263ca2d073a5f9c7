package io.github.casereview.json.migration;

import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps from every older schema version to the one that this library writes. */
public final class Migrations {
    /** The steps of this release. */
    public static final Migrations STANDARD = new Migrations(List.of());

    private static final String VERSION = "schemaVersion";

    private final Map<String, Migration> steps = new HashMap<>();

    /**
     * Puts steps together, in any order.
     *
     * @throws IllegalArgumentException if two steps begin at one version, or one does not lead to the current version
     */
    public Migrations(List<Migration> steps) {
        for (Migration step : steps) {
            if (this.steps.putIfAbsent(step.schemaVersion(), step) != null) {
                throw new IllegalArgumentException("two steps from " + step.schemaVersion());
            }
        }
        steps.forEach(this::requireCurrentAtEnd);
    }

    private void requireCurrentAtEnd(Migration first) {
        Migration last = first;
        for (int taken = 0; !last.to().equals(RootType.version()); taken++) {
            Migration next = after(last);
            if (next == null || taken > steps.size()) {
                throw new IllegalArgumentException("no way on from " + last);
            }
            last = next;
        }
    }

    /** {@return the document brought up to date, if its version is an older one that is known} */
    public Optional<UpToDate> bring(Located.Obj document) {
        return version(document)
                .flatMap(version -> Optional.ofNullable(steps.get(version.value()))
                        .map(first -> upToDate(document, version, first)));
    }

    private UpToDate upToDate(Located.Obj document, Located.Str version, Migration first) {
        Located.Obj brought = document;
        for (Migration step = first; step != null; step = after(step)) {
            brought = step.step().apply(brought);
        }
        String current = first.root().schemaVersion();
        Located stamp = new Located.Str(version.start(), version.end(), current);
        return new UpToDate(version, current, Edits.changed(brought, VERSION, value -> stamp));
    }

    private @Nullable Migration after(Migration step) {
        return steps.get(step.root().rootName() + "/" + step.to());
    }

    private static Optional<Located.Str> version(Located.Obj document) {
        return document.members().stream()
                .filter(member -> member.name().equals(VERSION))
                .findFirst()
                .map(Located.Member::value)
                .filter(Located.Str.class::isInstance)
                .map(Located.Str.class::cast);
    }
}
