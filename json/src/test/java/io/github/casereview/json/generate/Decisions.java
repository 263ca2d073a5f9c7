package io.github.casereview.json.generate;

import java.util.Random;

/** What is decided by chance: what is present, how often, and how much is left to spend. */
final class Decisions {
    private final Random random;
    private final int size;
    private final double fullness;
    private int left;

    Decisions(long seed, int size, double fullness) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.size = size;
        this.fullness = fullness;
        this.left = size;
    }

    Random random() {
        return random;
    }

    /** Begins to spend anew: each property of a record has as much to spend as the next. */
    void refill() {
        left = size;
    }

    /** {@return whether an optional property is set} */
    boolean present() {
        return random.nextDouble() < fullness && left > 0;
    }

    /** {@return how many elements a list has that is set} */
    int elements() {
        return left <= 1 || random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
    }

    /** Spends one on an object. */
    void spend() {
        left--;
    }
}
