package io.github.casereview.validation.waiver;

import io.github.casereview.waiver.Waiver;
import java.util.Optional;

/** A waiver that applies, and whether anything needed it; several threads may look at it at once. */
final class Claim {
    private final Spot spot;
    private final String pointer;
    private volatile boolean isUsed;
    private volatile boolean isTried;

    /** The issues that a waiver is for: those of a code, in a review, at an item or anywhere. */
    record Spot(String code, String review, Optional<String> item) {
        static Spot of(Waiver waiver) {
            return new Spot(waiver.getCode(), waiver.getReview(), waiver.getItem());
        }
    }

    Claim(Spot spot, String pointer) {
        this.spot = spot;
        this.pointer = pointer;
    }

    Spot spot() {
        return spot;
    }

    /** Where it stands in its file. */
    String pointer() {
        return pointer;
    }

    boolean isUsed() {
        return isUsed;
    }

    void use() {
        isUsed = true;
    }

    /** Whether its rule looked at its review, so that an issue would have been found. */
    boolean isTried() {
        return isTried;
    }

    void tried() {
        isTried = true;
    }
}
