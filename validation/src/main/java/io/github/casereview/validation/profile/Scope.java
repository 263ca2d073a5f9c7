package io.github.casereview.validation.profile;

import io.github.casereview.code.Nation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The profiles that a rule belongs to. Where a list is empty, all do.
 *
 * @param editions the guidance that asks for it
 * @param levels the documents that can be expected to keep it; a record that does not say what it comes from is held to
 *     it too
 * @param stages how far a record is on its way
 * @param nations whose law, guidance or returns ask for it
 */
public record Scope(List<Editions> editions, Set<Level> levels, Set<ReleaseStage> stages, Set<Nation> nations) {
    /** Keeps its own copies. */
    public Scope {
        editions = List.copyOf(editions);
        levels = Set.copyOf(levels);
        stages = Set.copyOf(stages);
        nations = Set.copyOf(nations);
    }

    /** {@return every profile} */
    public static Scope all() {
        return new Scope(List.of(), Set.of(), Set.of(), Set.of());
    }

    /** {@return this scope under some editions of guidance only} */
    public Scope under(Editions... some) {
        return new Scope(List.of(some), levels, stages, nations);
    }

    /** {@return this scope for documents of some levels only} */
    public Scope of(Level first, Level... more) {
        return new Scope(editions, EnumSet.of(first, more), stages, nations);
    }

    /** {@return this scope at some stages only} */
    public Scope at(ReleaseStage first, ReleaseStage... more) {
        return new Scope(editions, levels, EnumSet.of(first, more), nations);
    }

    /** {@return this scope in some nations only; where the nation is not told, it is left open} */
    public Scope in(Nation first, Nation... more) {
        return new Scope(editions, levels, stages, EnumSet.of(first, more));
    }

    /** {@return whether a record in some circumstances is in it} */
    public boolean includes(Circumstances circumstances) {
        return isUnder(circumstances.editions())
                && (levels.isEmpty()
                        || circumstances
                                .level()
                                .filter(level -> !levels.contains(level))
                                .isEmpty())
                && (stages.isEmpty() || stages.contains(circumstances.stage()))
                && (nations.isEmpty()
                        || circumstances.nations().isEmpty()
                        || circumstances.nations().stream().anyMatch(nations::contains));
    }

    /** {@return whether a record in some circumstances may be of another nation, so that nothing is certain} */
    public boolean leavesOpen(Circumstances circumstances) {
        return !nations.isEmpty()
                && (circumstances.nations().isEmpty() || !nations.containsAll(circumstances.nations()));
    }

    private boolean isUnder(List<Edition> named) {
        return editions.isEmpty()
                || named.stream().anyMatch(edition -> editions.stream().anyMatch(some -> some.include(edition)));
    }

    /** {@return the profiles in words, as in {@code england-2018, england-2023; report; publication; england}} */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (!editions.isEmpty()) {
            parts.add(editions.stream().flatMap(some -> some.names().stream()).collect(Collectors.joining(", ")));
        }
        if (!levels.isEmpty()) {
            parts.add(levels.stream().sorted().map(Level::word).collect(Collectors.joining(", ")));
        }
        if (!stages.isEmpty()) {
            parts.add(stages.stream().sorted().map(ReleaseStage::word).collect(Collectors.joining(", ")));
        }
        if (!nations.isEmpty()) {
            parts.add(nations.stream().sorted().map(Nation::getCode).collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? "all" : String.join("; ", parts);
    }
}
