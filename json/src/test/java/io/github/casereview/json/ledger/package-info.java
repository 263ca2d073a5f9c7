/**
 * Tests that the samples hold what they are meant to hold: a ledger names every item of what was encoded and says where
 * in the shipped files it stands and what stands there.
 *
 * <p>Each line of the files {@code ledger/*.csv} is one expectation: the item in words, the file, a JSON Pointer in
 * which an element that has an id may stand under it, and what is expected there. {@code (nothing)} means that the
 * property is left out, {@code [3]} a list of three, and words between ellipses are part of a text.
 */
package io.github.casereview.json.ledger;
