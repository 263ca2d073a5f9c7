package io.github.casereview.json.generate;

import io.github.casereview.constraint.Reference;
import io.github.casereview.value.Thing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Gives ids, and finds ids to refer to among those that were given in the same record. */
final class Ids {
    private static final String[] TAILS = {"", "", "-a", "-2", "-", "-0000000000000000000000000000000000000"};

    private final long seed;
    private final Map<Integer, List<Given>> byRecord = new HashMap<>();
    private final Deque<Integer> records = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean known;
    private int given;
    private Random random;

    private record Given(Thing thing, String id) {}

    Ids(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Begins again, knowing all ids. */
    void restart() {
        known = true;
        given = 0;
        random = new Random(seed);
    }

    void enterRecord(int number) {
        records.push(number);
    }

    void leaveRecord() {
        records.pop();
    }

    int given() {
        return given;
    }

    /** {@return a new id; while its thing is open, nothing in it refers to it} */
    String open(Thing thing) {
        String id = thing.words().replace(' ', '-') + "-" + ++given + TAILS[given % TAILS.length];
        String whole = isRecord(thing) ? "board-" + given % 3 + "/" + id : id;
        if (!known && !isRecord(thing)) {
            byRecord.computeIfAbsent(records.element(), record -> new ArrayList<>())
                    .add(new Given(thing, whole));
        }
        open.push(whole);
        return whole;
    }

    void close() {
        open.pop();
    }

    /** {@return the id of something that may be named here; empty where there is nothing} */
    Optional<String> find(Reference reference) {
        if (!known) {
            return Optional.of("unknown-yet");
        }
        List<String> fit = byRecord.getOrDefault(records.element(), List.of()).stream()
                .filter(each -> reference.value().length == 0
                        || List.of(reference.value()).contains(each.thing()))
                .map(Given::id)
                .filter(id -> !open.contains(id))
                .toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
    }

    /** {@return the id of what is open, for what must name something where there is nothing else} */
    String itself() {
        return open.element();
    }

    static boolean isRecord(Thing thing) {
        return thing == Thing.REVIEW || thing == Thing.COLLECTION;
    }

    /** {@return an extension's name, different for each number} */
    static String extensionName(int number) {
        return String.format(
                Locale.ROOT, "example-%d.org:%s_%d", number % 3, number % 2 == 0 ? "caseLoad" : "X", number);
    }
}
