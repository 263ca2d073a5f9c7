package io.github.casereview.validation;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.value.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places of a value that was built in memory: pointers, without lines. */
final class MemoryPlaces implements Places {
    private final Set<String> damaged = new HashSet<>();

    MemoryPlaces(List<Issue> broken) {
        for (Issue issue : broken) {
            String pointer = issue.place().pointer();
            damaged.add("");
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                damaged.add(pointer.substring(0, end));
            }
        }
    }

    @Override
    public Place place(String pointer) {
        return Place.of(pointer);
    }

    @Override
    public boolean isDamaged(String pointer) {
        return damaged.contains(pointer);
    }

    @Override
    public boolean isRefused(Thing kind) {
        return false;
    }

    @Override
    public Optional<String> value(String pointer, Optional<Span> part) {
        return Optional.empty();
    }
}
