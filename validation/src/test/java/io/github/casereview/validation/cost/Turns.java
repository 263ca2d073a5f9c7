package io.github.casereview.validation.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs several things in turn, again and again, so that what disturbs the machine disturbs them alike. */
final class Turns {
    private final Map<String, Runnable> things = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    Turns with(String name, Runnable thing) {
        things.put(name, thing);
        nanos.put(name, new ArrayList<>());
        return this;
    }

    /** Runs all in turn for so long without looking, then for so long with the clock. */
    Turns run(long warmMillis, long millis) {
        until(warmMillis);
        nanos.values().forEach(List::clear);
        until(millis);
        return this;
    }

    private void until(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        do {
            things.forEach(this::time);
        } while (System.nanoTime() < end);
    }

    private void time(String name, Runnable thing) {
        long start = System.nanoTime();
        thing.run();
        nanos.get(name).add(System.nanoTime() - start);
    }

    /** {@return the median of its times} */
    double millis(String name) {
        List<Long> sorted = nanos.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
