package io.github.casereview.json.ledger;

/**
 * One line of the ledger.
 *
 * @param item what it is about, in words
 * @param file the sample, without its ending
 * @param pointer where it stands
 * @param expected what stands there
 */
record Entry(String item, String file, String pointer, Expectation expected) {
    /** {@return whether the file holds what is expected} */
    boolean holdsIn(Object root) {
        Spot spot = Spot.in(root, pointer);
        return spot.exists() && expected.isMet(spot.get());
    }
}
